import { afterEach, describe, expect, it } from '@jest/globals';
import { sampleWorld } from '../../simulator/connector/sample-world';
import { keyOf } from '../../src/domain/group';
import { MeetingPlayer, textOf } from '../support/meeting-player';
import { groupOf, startWholeBot } from '../support/whole-bot';

const base = groupOf(sampleWorld);
const coordinatorOf = (areaId: string) =>
  base.areas.find((area) => area.id === areaId)?.coordinators.map(({ person }) => ({ person })) ?? [];

describe('somebody with several', () => {
  let play: MeetingPlayer;
  afterEach(() => play.close());

  /** The card that asks which, when it has come. */
  const question = (key: string) =>
    play.teams.waitFor(
      () =>
        play
          .cards(key)
          .filter((card) => textOf(card).includes('Hvilken gjelder det?'))
          .at(-1),
      { what: 'the question' },
    );

  it('areas is asked which, and does not get the wrong one', async () => {
    const areas = base.areas.map((area) =>
      area.id === 'kultur' ? { ...area, deputies: coordinatorOf('helse') } : area,
    );
    play = await MeetingPlayer.withOpenMeeting({ group: { areas } });
    await play.teams.as('helse').says('status');
    const asked = await question('helse');
    expect(textOf(asked)).toContain('Helse og velferd');
    await play.teams.as('helse').presses(asked, 'kultur');
    const card = await play.teams.waitFor(() =>
      play.cards('helse').find((one) => textOf(one).includes('Du svarer som stedfortreder')),
    );
    expect(textOf(card)).toContain('"a":"kultur"');
  });

  it('groups is asked which, and opens no meeting in the other one', async () => {
    play = new MeetingPlayer(await startWholeBot());
    await play.teams.team.installs('leder');
    const other = { ...base, id: 'krise', name: 'Krisegruppen' };
    const { ports } = play.whole.bot;
    await ports.groups.save({ revision: 1, at: '2026-11-01T00:00:00.000Z', by: 'test', group: other }, undefined);
    await play.teams.as('leder').says('samle inn');
    const outcome = await play.teams.as('leder').presses(await question('leder'), 'Krisegruppen');
    expect(outcome.text).toContain('er åpnet');
    expect((await ports.meetings.head(keyOf(other)))?.value.openMeetingId).toBeDefined();
    expect(await ports.meetings.head(keyOf(base))).toBeUndefined();
  });
});
