import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Message } from '../../simulator/connector/message';
import type { Area } from '../../src/domain/group';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const told = (outcome: PressOutcome) => outcome.text ?? JSON.stringify(outcome.card);

describe('the chair changes an area from a day to come', () => {
  let play: WeekPlayer;
  let menu: Message;
  const id = (key: string) => play.teams.people.get(key).id;
  const press = async (title: string, fields: Record<string, string> = {}) => {
    await play.teams.quiet();
    await play.teams.waitFor(() => textOf(menu).includes(`"title":"${title}"`) || undefined, { what: title });
    return told(await play.teams.as('leder').presses(menu, title, fields));
  };
  const stored = async () => {
    const found = await play.bot.ports.groups.find(play.key);
    if (found === undefined) throw new Error('no group');
    return found.value;
  };
  const kultur = async (): Promise<Area | undefined> => (await stored()).group.areas.find((one) => one.id === 'kultur');
  const edits = async (fields: Record<string, string>) => {
    await press('Endre', { area: 'kultur' });
    return press('Lagre området', fields);
  };

  beforeAll(async () => {
    play = await WeekPlayer.onSunday();
    menu = await play.asks('leder', 'oppsett');
    await press('Områder');
  });
  afterAll(() => play.close());

  it('refuses a day that is over and a day without a change, with a sentence, and changes nothing', async () => {
    const before = await stored();
    const over = await edits({ areaName: 'Kultur', coordinator: id('kultur'), areaFrom: '2026-10-31' });
    expect(over).toContain('Velg i dag eller en dag som kommer.');
    await press('Avbryt');
    const same = await edits({ areaName: 'kultur', coordinator: id('kultur'), areaFrom: '2026-11-09' });
    expect(same).toContain('Endre navnet, koordinatoren eller stedfortrederen');
    await press('Avbryt');
    expect(await stored()).toEqual(before);
  });

  it('saves it as a revision on record, and shows it as a change to come, which can be taken back', async () => {
    const before = await stored();
    const fields = { areaName: 'Kultur og idrett', coordinator: id('it'), deputy: 'none', areaFrom: '2026-11-09' };
    const saved = await edits(fields);
    expect(saved).toContain('Endringen er lagret og gjelder fra 9. november.');
    expect(saved).toContain('kultur fra 9. november 2026');
    expect(saved).toContain('heter Kultur og idrett');
    const data = { g: 'samordning', do: 'save', a: 'kultur', r: before.revision };
    await play.tries('leder', 'setup.area', { ...data, ...fields });
    expect(await stored()).toMatchObject({ revision: before.revision + 1, by: id('leder') });
    const record = (await play.bot.ports.plans.records(play.key)).findLast(({ what }) => what === 'groupChanged');
    expect(record).toMatchObject({ by: { name: 'Ingrid Solbakken' } });
    expect(record?.detail).toContain('kultur');
    expect((await kultur())?.names).toEqual([
      { name: 'kultur', to: '2026-11-08' },
      { name: 'Kultur og idrett', from: '2026-11-09' },
    ]);
    const forged = { g: 'samordning', do: 'recall', r: before.revision + 1, coming: 'kultur/2026-11-09' };
    expect((await play.tries('helse', 'setup.area', forged)).text).toContain('Ingrid Solbakken');
    expect(await press('Ta tilbake', { coming: 'kultur/2026-11-09' })).toContain('er tatt tilbake');
    expect((await stored()).group.areas).toEqual(before.group.areas);
  });

  it('lets it begin on its day by itself: the newcomer is told then and gets the card, and it cannot be taken back', async () => {
    await edits({ areaName: 'Kultur og idrett', coordinator: id('it'), deputy: 'none', areaFrom: '2026-11-08' });
    await play.settles();
    expect(play.find('it', 'Du svarer for')).toBeUndefined();
    await play.jumpTo('2026-11-08T08:00:00.000Z');
    await play.finds('it', 'status.send');
    await play.finds('it', 'Du svarer for Kultur og idrett');
    const { revision } = await stored();
    const late = { g: 'samordning', do: 'recall', r: revision, coming: 'kultur/2026-11-08' };
    expect(told(await play.tries('leder', 'setup.area', late))).toContain('Velg et av alternativene.');
    expect((await stored()).revision).toBe(revision);
  });
});
