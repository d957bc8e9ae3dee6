import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Message } from '../../simulator/connector/message';
import { compareGroups } from '../../src/app/group-file/compare-groups';
import { parseGroupFile } from '../../src/app/group-file/parse-group-file';
import { renderGroupFile } from '../../src/app/group-file/render-group-file';
import { rhythmOf } from '../../src/domain/calendar-of-meetings/rhythm-of';
import type { Group } from '../../src/domain/group';
import { textOf } from '../support/meeting-player';
import { SetupPlayer } from '../support/setup-player';
import { WeekPlayer } from '../support/week-player';

const told = (outcome: PressOutcome) => outcome.text ?? JSON.stringify(outcome.card);

describe('the chair changes what a group has by default', () => {
  let play: WeekPlayer;
  let menu: Message;
  const press = async (title: string, fields: Record<string, string> = {}) => {
    // The message itself follows each answer a moment later.
    await play.teams.quiet();
    await play.teams.waitFor(() => textOf(menu).includes(`"title":"${title}"`) || undefined, { what: title });
    return play.teams.as('leder').presses(menu, title, fields);
  };
  const stored = async () => {
    const found = await play.bot.ports.groups.find(play.key);
    if (found === undefined) throw new Error('no group');
    return found.value;
  };
  const group = async (): Promise<Group> => (await stored()).group;
  /** What the group's file has that it had not. */
  const changesSince = async (before: Group) =>
    compareGroups(before, await group()).map((change) => {
      if (change.kind === 'field') return `${change.field} ${change.after}`;
      return change.kind === 'rhythm' ? `${change.rhythm} ${change.key} ${change.after}` : change.kind;
    });
  const opens = async (part: string) => {
    menu = await play.asks('leder', 'oppsett');
    await press('Flere innstillinger');
    return press(part);
  };

  beforeAll(async () => {
    play = await WeekPlayer.onSunday({ organisation: 'Fjordvik kommune', rhythms: { crisis: { dayThread: false } } });
  });
  afterAll(() => play.close());

  it('shows them in one card, with what holds', async () => {
    menu = await play.asks('leder', 'oppsett');
    const settings = told(await press('Flere innstillinger'));
    for (const text of ['30 minutter før møtet', 'Møte hver dag kl. 00.00', 'Gruppen har ingen egne fridager.']) {
      expect(settings).toContain(text);
    }
    expect(told(await press('Til oversikten'))).toContain('Oppsettet av');
  });

  it('saves reminders, board and closing as a revision on record, and whoever is silent is reminded then', async () => {
    const before = await stored();
    await opens('Påminnelser og publisering');
    const saved = await press('Lagre', { remindBefore: 'P1D,PT3H', postBefore: 'PT1H', closeAfter: 'P2D' });
    expect(told(saved)).toContain('Endringen er lagret');
    expect(await changesSince(before.group)).toEqual(['remindBefore P1D, PT3H', 'postBefore PT1H', 'closeAfter P2D']);
    expect(await stored()).toMatchObject({ revision: before.revision + 1, by: play.teams.people.get('leder').id });
    const record = (await play.bot.ports.plans.records(play.key)).find(({ what }) => what === 'groupChanged');
    expect(record).toMatchObject({ by: { name: 'Ingrid Solbakken' }, detail: 'remindBefore, postBefore, closeAfter' });
    // The meeting that is open has the times it was opened with.
    expect((await play.meeting())?.reminders).toEqual([]);
    const cards = play.cards('helse').length;
    await play.jumpTo('2026-11-08T08:00:00.000Z');
    await play.comes('the next cards', () => play.cards('helse').length > cards);
    expect(await play.meeting(WeekPlayer.nextId)).toMatchObject({
      reminders: ['2026-11-09T06:00:00.000Z', '2026-11-09T18:00:00.000Z'],
      postsAt: '2026-11-10T07:00:00.000Z',
      closesAt: '2026-11-12T08:00:00.000Z',
    });
    await play.jumpTo('2026-11-09T06:00:00.000Z');
    await play.finds('helse', 'Vi venter på status');
  });

  it('says which steps contradict each other at their fields, and saves nothing of them', async () => {
    const before = await group();
    await opens('Påminnelser og publisering');
    const late = told(await press('Lagre', { postBefore: 'P1D', remindBefore: 'P2D' }));
    expect(late).toContain('Situasjonsbildet må komme etter svarfristen.');
    expect(late).toContain('En påminnelse må komme etter kortene og før svarfristen.');
    menu = await play.asks('leder', 'oppsett');
    await press('Navn og tider');
    const short = told(await press('Lagre', { askBefore: 'PT4H' }));
    expect(short).toContain('Påminnelser og publisering – Påminnelser til dem som ikke har svart');
    expect(await group()).toEqual(before);
  });

  it('takes no reminder when none is ticked, whether the client sends an empty list or leaves it out', async () => {
    await opens('Påminnelser og publisering');
    await press('Lagre', { remindBefore: '' });
    expect((await group()).meeting.remindBefore).toEqual([]);
    const steps = { postBefore: 'PT1H', closeAfter: 'P2D', automatic: 'yes' };
    for (const remindBefore of ['PT3H', '']) {
      const { revision: r } = await stored();
      const data = { g: 'samordning', part: 'steps', then: 'steps', r, ...steps, remindBefore };
      await play.tries('leder', 'setup.save', data);
      expect((await group()).meeting.remindBefore).toEqual(remindBefore === '' ? [] : [remindBefore]);
    }
  });

  it('gives the crisis other times, as people write them, and keeps what the file had said of it', async () => {
    const before = await group();
    await opens('Møterytme i krise');
    const wrong = told(await press('Lagre', { 'crisis.times': '06.00, sju', 'crisis.days': '' }));
    expect(wrong).toContain('«sju» er ikke et klokkeslett.');
    expect(wrong).toContain('Velg minst én dag.');
    const close = told(await press('Lagre', { 'crisis.times': '6, 7.00', 'crisis.days': 'monday,friday' }));
    expect(close).toContain('Det er for kort tid mellom møtene');
    const saved = await press('Lagre', { 'crisis.times': '6, 12.00 og 18:30', 'crisis.days': 'monday,friday' });
    expect(told(saved)).toContain('Endringen er lagret');
    expect(await changesSince(before)).toEqual(['crisis days monday, friday', 'crisis times 06:00, 12:00, 18:30']);
    expect((await group()).rhythms?.crisis?.dayThread).toBe(false);
    expect(rhythmOf(await group(), 'crisis').askBefore).toBe('PT90M');
  });

  it('does not leave out a reminder in silence that has no place after the cards were moved', async () => {
    await opens('Møterytme i krise');
    const moved = told(await press('Lagre', { 'crisis.askBefore': 'PT30M' }));
    expect(moved).toContain('En påminnelse må komme etter kortene og før svarfristen.');
    await press('Lagre', { 'crisis.askBefore': 'PT30M', 'crisis.remindBefore': '' });
    expect((await group()).rhythms?.crisis).toMatchObject({ askBefore: 'PT30M', remindBefore: [] });
  });

  it('adds free days with a name, refuses a day twice and days that end before they begin, and takes them away', async () => {
    const before = await group();
    await opens('Fridager og stille timer');
    await press('Legg til', { freeFrom: '2026-12-28', freeTo: '2026-12-30', freeName: 'Romjul' });
    const twice = told(await press('Legg til', { freeFrom: '2026-12-29' }));
    expect(twice).toContain('hver dag kan bare stå én gang.');
    expect(told(await press('Legg til', { freeFrom: '2027-05-18', freeTo: '2027-05-17' }))).toContain('Siste dag');
    const added = told(await press('Legg til', { freeFrom: '2026-12-23', freeTo: '' }));
    expect(added).toContain('23. desember 2026 og Romjul: 28. desember til 30. desember 2026');
    expect((await group()).holidays).toEqual({
      free: [
        { from: '2026-12-23', to: '2026-12-23' },
        { from: '2026-12-28', to: '2026-12-30', name: 'Romjul' },
      ],
    });
    await press('Ta bort', { freeDays: '2026-12-28/2026-12-30' });
    await press('Ta bort', { freeDays: '2026-12-23/2026-12-23' });
    expect(await changesSince(before)).toEqual([]);
  });

  it('changes organisation, number of messages and whether it goes by the clock', async () => {
    const before = await group();
    await opens('Organisasjon og meldinger');
    await press('Lagre', { organisation: 'Fjordvik og Dal', messagesPerDay: '3' });
    await press('Lagre', { organisation: '' });
    await opens('Påminnelser og publisering');
    await press('Lagre', { automatic: 'no' });
    expect(await changesSince(before)).toEqual(['organisation undefined', 'automatic no', 'messagesPerDay 3']);
  });

  it('moves an area on the board', async () => {
    const [first = '', second = '', ...others] = (await group()).areas.map(({ id }) => id);
    menu = await play.asks('leder', 'oppsett');
    await press('Områder');
    await press('Flytt opp', { movedArea: second });
    expect((await group()).areas.map(({ id }) => id)).toEqual([second, first, ...others]);
  });

  it('takes a doubled press for one, refuses a stale one, and nothing from anybody else', async () => {
    const { revision } = await stored();
    const data = { g: 'samordning', part: 'steps', then: 'steps', r: revision };
    const fields = { postBefore: 'PT2H', closeAfter: 'P2D', automatic: 'no' };
    const own = { ...fields, postBefore: 'PT10M' };
    for (let times = 0; times < 2; times += 1) {
      expect(told(await play.tries('leder', 'setup.save', { ...data, ...own }))).toContain('Endringen er lagret');
    }
    expect((await stored()).revision).toBe(revision + 1);
    const stale = told(await play.tries('nestleder', 'setup.save', { ...data, ...fields, postBefore: 'PT15M' }));
    expect(stale).toContain('Ingrid Solbakken har endret oppsettet');
    const before = await stored();
    const now = { ...data, r: before.revision };
    for (const [verb, more] of [
      ['setup.save', { ...now, ...fields }],
      ['setup.save', { ...now, part: 'crisis', then: 'crisis', 'crisis.times': '06:00' }],
      ['setup.free', { ...now, do: 'add', freeFrom: '2027-01-04' }],
      ['setup.area', { ...now, do: 'up', movedArea: 'kultur' }],
    ] as const) {
      expect((await play.tries('helse', verb, more)).text).toContain('Ingrid Solbakken');
    }
    const forged = told(await play.tries('leder', 'setup.save', { ...now, ...fields, postBefore: 'P9D' }));
    expect(forged).toContain('Velg et av alternativene.');
    expect(await stored()).toEqual(before);
  });

  it('leaves a file that says the same when it is read again', async () => {
    const now = await group();
    const read = parseGroupFile(renderGroupFile(now), 'f');
    expect(read.ok && compareGroups(now, read.group)).toEqual([]);
    expect(textOf(await play.asks('leder', 'oppsett'))).toContain('Oppsettet av');
  });
});

describe('while a group is set up', () => {
  it('what it has by default can be changed before it begins, and the rest stays unsaid', async () => {
    const play = await SetupPlayer.start();
    try {
      await play.installs('leder');
      expect(told(await play.fillsIn('leder'))).toContain('Flere innstillinger');
      await play.pressTitled('leder', 'Flere innstillinger');
      await play.pressTitled('leder', 'Påminnelser og publisering');
      const wrong = await play.pressTitled('leder', 'Lagre', { postBefore: 'PT4H' });
      expect(told(wrong)).toContain('Situasjonsbildet må komme etter svarfristen.');
      const saved = await play.pressTitled('leder', 'Lagre', { postBefore: 'PT1H' });
      expect(told(saved)).toContain('Flere innstillinger');
      await play.pressTitled('leder', 'Fridager og stille timer');
      await play.pressTitled('leder', 'Legg til', { freeFrom: '2026-12-28', freeTo: '2026-12-30' });
      await play.pressTitled('leder', 'Tilbake');
      await play.pressTitled('leder', 'Tilbake');
      await play.pressTitled('leder', 'Opprett gruppen');
      const [group] = await play.groups();
      expect(group?.meeting).toEqual({
        ...{ weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
        postBefore: 'PT1H',
      });
      expect(group?.holidays?.free).toEqual([{ from: '2026-12-28', to: '2026-12-30' }]);
      expect([group?.rhythms, group?.automatic, group?.messagesPerDay]).toEqual([undefined, undefined, undefined]);
    } finally {
      await play.close();
    }
  });
});
