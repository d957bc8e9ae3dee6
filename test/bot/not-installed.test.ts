import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { keyOf } from '../../src/domain/group';
import { MeetingPlayer, textOf } from '../support/meeting-player';
import { startWholeBot } from '../support/whole-bot';

describe('a team without the app', () => {
  let play: MeetingPlayer;
  afterEach(() => play.close());

  it('does not let the chair believe that the board is in the channel, and gets it once the app is there', async () => {
    play = new MeetingPlayer(await startWholeBot());
    const said = (text: string) =>
      play.teams.waitFor(() => play.said('leder').find((one) => one.includes(text)), { what: text });
    await play.teams.as('leder').says('samle inn');
    await said('er åpnet');
    const { meetings } = play.whole.bot.ports;
    const key = keyOf(play.whole.group);
    const isReady = async () => {
      const open = (await meetings.head(key))?.value.openMeetingId ?? '';
      return (await meetings.meeting(key, open))?.value.rosterComplete === true;
    };
    while (!(await isReady())) await sleep(50);
    await play.teams.as('leder').says('post');
    await said('ikke lagt til i teamet');
    expect(play.teams.threads()).toEqual([]);
    await play.teams.team.installs('leder');
    const thread = await play.teams.waitFor(() => play.teams.threads().find(({ replies }) => replies.length > 0), {
      what: 'the thread',
      timeoutMs: 45_000,
    });
    expect(textOf(thread.root)).toContain('Helse og velferd');
  });
});
