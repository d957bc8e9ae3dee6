import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Message } from '../../simulator/connector/message';
import { areasOn, holderOn, keyOf, type Group } from '../../src/domain/group';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const told = (outcome: PressOutcome) => outcome.text ?? JSON.stringify(outcome.card);
const today = '2026-11-01';

describe('the chair changes the group from a card', () => {
  let play: WeekPlayer;
  let menu: Message;
  const id = (key: string) => play.teams.people.get(key).id;
  const press = async (title: string, fields: Record<string, string> = {}) => {
    // The message itself follows each answer a moment later.
    await play.teams.quiet();
    return play.teams.as('leder').presses(menu, title, fields);
  };
  const group = async (): Promise<Group> => {
    const stored = await play.bot.ports.groups.find(play.key);
    if (stored === undefined) throw new Error('no group');
    return stored.value.group;
  };
  const names = async () => areasOn(await group(), today).map(({ names: all }) => all.at(-1)?.name);

  beforeAll(async () => {
    play = await WeekPlayer.onSunday();
    menu = await play.asks('leder', 'oppsett');
  });
  afterAll(() => play.close());

  it('shows what the group is, who reads along, and how to change it', () => {
    expect(textOf(menu)).toContain('Oppsettet av Samordningsgruppen');
    expect(textOf(menu)).toContain('I teamet, men ikke med i gruppen:');
    expect(textOf(menu)).toContain('Bjarne Myhre');
    expect(textOf(menu)).not.toContain('Kari-Anne Bjørnstad-Mælen og Bjarne');
  });

  it('is refused for a coordinator, with the chair’s button and in the channel', async () => {
    expect(textOf(await play.asks('helse', 'oppsett'))).toContain('Ingrid Solbakken');
    const before = (await play.bot.ports.groups.find(play.key))?.value.revision;
    for (const [verb, data] of [
      ['setup.show', { view: 'times' }],
      ['setup.save', { part: 'times', then: 'times', r: before, name: 'Kuppet' }],
      ['setup.area', { do: 'remove', r: before, area: 'helse' }],
      ['setup.leader', { do: 'add', r: before, leader: id('helse') }],
    ] as const) {
      const tried = await play.tries('helse', verb, { g: 'samordning', ...data });
      expect(tried.text).toContain('Ingrid Solbakken');
    }
    expect((await play.bot.ports.groups.find(play.key))?.value.revision).toBe(before);
    await play.teams.as('leder').saysInChannel('oppsett');
    await play.settles();
    expect(JSON.stringify(play.teams.threads().map(({ replies }) => replies.map(textOf)))).not.toContain(
      'AdaptiveCard',
    );
  });

  it('saves another time as a revision with who did it, on record, and the meetings follow', async () => {
    await press('Navn og tider');
    const saved = await press('Lagre', { weekday: 'thursday', time: '12:30' });
    expect(told(saved)).toContain('Endringen er lagret');
    const stored = await play.bot.ports.groups.find(play.key);
    expect(stored?.value).toMatchObject({
      by: id('leder'),
      group: { meeting: { weekday: 'thursday', time: '12:30' } },
    });
    expect(await play.records()).toContain('groupChanged');
    const back = await press('Til oversikten');
    expect(told(back)).toContain('torsdag kl. 12.30');
    expect(told(back)).toContain('av Ingrid Solbakken');
  });

  it('says which of the times contradict each other, and keeps what was typed', async () => {
    await press('Navn og tider');
    const wrong = await press('Lagre', { askBefore: 'PT4H', deadlineBefore: 'P1D' });
    expect(told(wrong)).toContain('Kortene må gå ut før svarfristen.');
    expect(told(wrong)).toContain('"value":"PT4H"');
    expect((await group()).meeting.askBefore).toBe('P2D');
    await press('Til oversikten');
  });

  it('does not overwrite what the deputy chair changed meanwhile', async () => {
    await press('Navn og tider');
    const other = await play.asks('nestleder', 'oppsett');
    await play.teams.as('nestleder').presses(other, 'Navn og tider');
    await play.teams.as('nestleder').presses(other, 'Lagre', { name: 'Beredskapsgruppen' });
    const late = await press('Lagre', { name: 'Kriseledelsen' });
    expect(told(late)).toContain('Håkon Ødegård har endret oppsettet');
    expect(told(late)).toContain('Beredskapsgruppen');
    expect((await group()).name).toBe('Beredskapsgruppen');
    await press('Til oversikten');
  });

  it('takes one redelivered change for one', async () => {
    const { revision = 0 } = (await play.bot.ports.groups.find(play.key))?.value ?? {};
    const data = { g: 'samordning', part: 'calendar', then: 'calendar', r: revision };
    const fields = { country: 'SE', whenFree: 'before', quietFrom: '21:00', quietTo: '06:00' };
    for (let times = 0; times < 2; times += 1) {
      expect(told(await play.tries('leder', 'setup.save', { ...data, ...fields }))).toContain('Endringen er lagret');
    }
    const stored = (await play.bot.ports.groups.find(play.key))?.value;
    expect(stored?.revision).toBe(revision + 1);
    expect(stored?.group).toMatchObject({
      holidays: { country: 'SE', then: 'before' },
      quietHours: { from: '21:00', to: '06:00' },
    });
    await press('Til innstillingene');
    await press('Til oversikten');
  });

  it('gives an area another name and coordinator, with the history kept, and the newcomer is told once', async () => {
    await press('Områder');
    await press('Endre', { area: 'kultur' });
    const saved = await press('Lagre området', { areaName: 'Kultur og idrett', coordinator: id('it'), deputy: 'none' });
    expect(told(saved)).toContain('Kultur og idrett:');
    const area = (await group()).areas.find((one) => one.id === 'kultur');
    expect(area?.names).toEqual([
      { name: 'kultur', to: '2026-10-31' },
      { name: 'Kultur og idrett', from: today },
    ]);
    expect(area && holderOn(area.coordinators, today)).toBe(id('it'));
    expect(area?.coordinators[0]).toEqual({ person: id('kultur'), to: '2026-10-31' });
    await play.finds('it', 'Du svarer for Kultur og idrett');
    await play.finds('it', 'status.send');
    expect(play.teams.sentTo('helse').filter((one) => textOf(one).includes('Du svarer for'))).toEqual([]);
  });

  it('splits and merges areas, with their origin, and open actions follow', async () => {
    await play.bot.ports.commit.commit(keyOf(await group()), [
      {
        put: 'action',
        value: {
          id: 'a1',
          text: 'Skaffe vikarer',
          area: { id: 'helse', name: 'Helse og velferd' },
          state: 'open',
          createdOn: today,
          history: [],
        },
        etag: undefined,
      },
    ]);
    await press('Del et område');
    const split = {
      area: 'helse',
      areaName: 'Helse',
      coordinator: id('helse'),
      name2: 'Velferd',
      coordinator2: id('kommunikasjon'),
      follows: 'second',
    };
    expect(told(await press('Del området', split))).toContain('Velferd:');
    const after = await group();
    expect(after.areas.find((one) => one.id === 'helse')?.to).toBe('2026-10-31');
    expect(after.areas.find((one) => one.id === 'velferd')).toMatchObject({
      from: today,
      predecessors: [{ area: 'helse', kind: 'split' }],
    });
    const action = async () => (await play.bot.ports.actions.find(play.key, 'a1'))?.value;
    expect(await action()).toMatchObject({ area: { id: 'velferd', name: 'Velferd' }, version: 2 });

    await press('Slå sammen to områder');
    const same = { area: 'okonomi', otherArea: 'okonomi', areaName: 'Fellestjenester', coordinator: id('okonomi') };
    expect(told(await press('Slå sammen', same))).toContain('Velg to forskjellige områder.');
    await press('Slå sammen', { ...same, otherArea: 'organisasjon' });
    expect(await names()).toContain('Fellestjenester');
    expect((await group()).areas.find((one) => one.id === 'fellestjenester')?.predecessors).toEqual([
      { area: 'okonomi', kind: 'merged' },
      { area: 'organisasjon', kind: 'merged' },
    ]);
  });

  it('adds and ends an area, and gives no two the same name', async () => {
    const taken = await press('Legg til området', { areaName: 'fellestjenester', coordinator: id('ansatt') });
    expect(told(taken)).toContain('et annet område heter det samme');
    await press('Legg til området', { areaName: 'Plan & bygg', coordinator: id('ansatt') });
    expect(await names()).toContain('Plan & bygg');
    await press('Avslutt området', { area: 'plan-bygg' });
    expect(await names()).not.toContain('Plan & bygg');
    await press('Avslutt området', { area: 'naering' });
    expect((await group()).areas.find((one) => one.id === 'naering')?.to).toBe('2026-10-31');
    await press('Til oversikten');
  });

  it('lists leaders with titles, who are told what comes, and keeps the other inputs of the card', async () => {
    await press('Ledelse og følgere');
    const more = { focusAreas: 'Fravær', followers: 'group' };
    await press('Legg til', { ...more, leader: id('ansatt'), leaderTitle: 'Kommunalsjef helse' });
    const stored = await group();
    expect(stored.leaders?.at(-1)).toEqual({ person: id('ansatt'), title: 'Kommunalsjef helse', from: today });
    expect(stored).toMatchObject({ focusAreas: ['Fravær'], followers: 'group' });
    await play.finds('ansatt', 'Du er ført opp i ledelsen');
    await press('Ta bort', { leaders: id('ansatt') });
    expect((await group()).leaders?.some(({ person }) => person === id('ansatt'))).toBe(false);
  });

  it('hands the chair over, and the former chair can change nothing more', async () => {
    await press('Til oversikten');
    await press('Leder og deltakere');
    await press('Lagre', { chair: id('oppvekst') });
    expect((await group()).chair).toBe(id('oppvekst'));
    await play.finds('oppvekst', 'Du leder Beredskapsgruppen');
    expect((await press('Til oversikten')).text).toContain('Tore Åsheim');
  });
});
