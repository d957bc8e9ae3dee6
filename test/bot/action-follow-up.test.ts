import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message } from '../../simulator/connector/message';
import type { Action } from '../../src/domain/action';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { startWholeBot } from '../support/whole-bot';
import { WeekPlayer } from '../support/week-player';

/** Plays the people who have actions. Oslo is an hour ahead of UTC in November. */
class FollowUpPlay {
  constructor(readonly week: WeekPlayer) {}

  static async onSunday(): Promise<FollowUpPlay> {
    return new FollowUpPlay(await WeekPlayer.onSunday());
  }

  id(key: string): string {
    return this.week.teams.as(key).person.id;
  }

  async action(text: string): Promise<Action> {
    const current = await this.week.bot.ports.actions.current(this.week.key);
    const found = current.find(({ value }) => value.text === text);
    if (found === undefined) throw new Error(`No action «${text}».`);
    return found.value;
  }

  /** Somebody writes it down in their own chat; the owner's card is there. */
  async agrees(by: string, text: string, owner: string, due: string): Promise<void> {
    const form = await this.week.asks(by, `aksjon ${text}`);
    await this.week.teams.as(by).presses(form, 'action.save', { owner: this.id(owner), due });
    await this.card(owner, text);
  }

  /** The owner's card. */
  card(key: string, text: string): Promise<Message> {
    return this.week.comes(`the card of «${text}» to ${key}`, () => this.cards(key, text)[0]);
  }

  cards(key: string, text: string): Message[] {
    return this.week.teams
      .sentTo(key)
      .filter((one) => textOf(one).includes(text) && !textOf(one).includes('action.save'));
  }

  titled(key: string, text: string, title: string): number {
    return this.cards(key, text).filter((one) => textOf(one).includes(title)).length;
  }

  async presses(key: string, message: Message, verb: string, filled: Record<string, string> = {}): Promise<string> {
    const outcome = await this.week.teams.as(key).presses(message, verb, filled);
    return JSON.stringify(outcome.card ?? outcome.text);
  }

  async forges(key: string, verb: string, data: object): Promise<string> {
    const outcome = await this.week.tries(key, verb, { g: 'samordning', ...data });
    return JSON.stringify(outcome.card ?? outcome.text);
  }

  logShows(...texts: string[]): Promise<Message> {
    return this.week.comes(`the log with ${texts.join(', ')}`, () =>
      this.week.teams
        .channelMessages()
        .find(
          (one) => textOf(one).includes(say('nb', 'log.title')) && texts.every((text) => textOf(one).includes(text)),
        ),
    );
  }
}

const before = say('nb', 'owned.beforeTitle');
const after = say('nb', 'owned.afterTitle');
const elsewhere = say('nb', 'owned.elsewhereTitle');

describe('whoever is given an action', () => {
  let play: FollowUpPlay;

  beforeAll(async () => {
    play = await FollowUpPlay.onSunday();
    await play.week.jumpTo('2026-11-03T07:31:00.000Z');
    await play.logShows();
  });
  afterAll(() => play.week.close());

  it('is told, by whoever of the group wrote it down, and it is in the log', async () => {
    await play.week.teams.as('it').saysInChannel('aksjon Ring leverandøren');
    const form = await play.week.comes('the form', () =>
      play.week.teams.channelMessages().find((one) => textOf(one).includes('action.save')),
    );
    await play.week.teams.as('it').presses(form, 'action.save', { owner: play.id('helse'), due: '2026-11-12' });
    const card = await play.card('helse', 'Ring leverandøren');
    expect(textOf(card)).toContain(say('nb', 'owned.title'));
    await play.logShows('Ring leverandøren');
    expect(await play.action('Ring leverandøren')).toMatchObject({
      ...{ version: 1, visibility: 'group', createdIn: WeekPlayer.meetingId, owner: { id: play.id('helse') } },
    });
    await play.week.comes('the form gone', () => !textOf(form).includes('action.save'));
  });

  it('moves the date with a reason, which the log follows, and cannot leave the reason out', async () => {
    const card = await play.card('helse', 'Ring leverandøren');
    const { id } = await play.action('Ring leverandøren');
    const without = await play.forges('helse', 'action.move', { id, r: 1, due: '2026-11-20', reason: ' ' });
    expect(without).toContain('må fylles ut');
    const past = await play.presses('helse', card, 'action.move', { due: '2026-11-01', reason: 'Feil' });
    expect(past).toContain(say('nb', 'owned.refused.past'));
    await play.presses('helse', card, 'action.move', { due: '2026-11-20', reason: 'Venter på svar' });
    expect(await play.action('Ring leverandøren')).toMatchObject({
      ...{ due: '2026-11-20', version: 2 },
      history: [{ what: 'created' }, { what: 'moved', due: '2026-11-20', reason: 'Venter på svar' }],
    });
    await play.logShows('Ring leverandøren', '20. november');
  });

  it('hands it over: the new owner is told with both names, and the one before sees whose it is', async () => {
    const card = await play.card('helse', 'Ring leverandøren');
    const outsider = await play.presses('helse', card, 'action.handOver', { to: play.id('ansatt') });
    expect(outsider).toContain(say('nb', 'owned.refused.notInGroup'));
    const said = await play.presses('helse', card, 'action.handOver', { to: play.id('kultur') });
    expect(said).toContain(elsewhere);
    const theirs = await play.card('kultur', 'Ring leverandøren');
    expect(textOf(theirs)).toContain('Gitt videre av Kari-Anne Bjørnstad-Mælen: fra Kari-Anne');
    expect(textOf(theirs)).toContain('til Per Øyvind Aasen');
    await play.week.comes('the old card right', () => textOf(card).includes(elsewhere));
    await play.presses('kultur', theirs, 'action.handOver', { to: play.id('helse') });
    await play.week.comes('a card of the second time', () => play.cards('helse', 'Ring leverandøren').length === 2);
    await play.logShows('Ring leverandøren', 'Kari-Anne Bjørnstad-Mælen');
  });

  it('ticks it off, once however often it is pressed, and the log shows it as done', async () => {
    const card = play.cards('helse', 'Ring leverandøren').at(-1);
    if (card === undefined) throw new Error('No card.');
    const shown = play.week.teams.as('helse').sees(card);
    for (let times = 0; times < 2; times += 1) {
      const outcome = await play.week.teams.as('helse').presses(card, 'action.done', {}, { card: shown });
      expect(JSON.stringify(outcome.card)).toContain(say('nb', 'owned.doneTitle'));
    }
    const { history, state } = await play.action('Ring leverandøren');
    expect(state).toBe('done');
    expect(history.filter(({ what }) => what === 'done')).toHaveLength(1);
    await play.logShows('Ring leverandøren', say('nb', 'log.done'));
  });

  it('is the only one who changes it beside the chair: forged presses of others change nothing', async () => {
    await play.agrees('leder', 'Bestille telt', 'oppvekst', '2026-11-20');
    const { id } = await play.action('Bestille telt');
    const forged = [
      ['action.done', {}],
      ['action.move', { due: '2026-12-01', reason: 'Fordi' }],
      ['action.handOver', { to: play.id('kultur') }],
    ] as const;
    const rows = await play.week.rows();
    for (const [verb, filled] of forged) {
      expect(await play.forges('kultur', verb, { id, r: 1, ...filled })).toContain('bare den ansvarlige og leder');
      expect(await play.forges('ansatt', verb, { id, r: 1, ...filled })).toContain('Dette er for medlemmene i');
    }
    expect(await play.week.rows()).toEqual(rows);
  });

  it('sees that somebody was faster: of two changes at once one is stored, and the other is told', async () => {
    const { id } = await play.action('Bestille telt');
    const said = await Promise.all([
      play.forges('oppvekst', 'action.move', { id, r: 1, due: '2026-12-01', reason: 'Eieren vil det' }),
      play.forges('leder', 'action.handOver', { id, r: 1, to: play.id('it') }),
    ]);
    const refused = said.filter(
      (one) => one.includes(say('nb', 'owned.stale')) || one.includes('bare den ansvarlige og leder'),
    );
    expect(refused).toHaveLength(1);
    expect((await play.action('Bestille telt')).version).toBe(2);
  });

  it('finds it by the log in the own chat; the chair finds all of them', async () => {
    await play.agrees('helse', 'Sjekke lageret', 'helse', '2026-11-20');
    const own = await play.week.asks('helse', 'aksjoner');
    expect(textOf(own).match(/"value":"[\w-]{22}"/g)).toHaveLength(1);
    const { id } = await play.action('Sjekke lageret');
    const shown = await play.presses('helse', own, 'action.open', { action: id });
    expect(shown).toContain('action.done');
    const chairs = await play.week.asks('leder', 'aksjoner');
    expect(await play.presses('leder', chairs, 'action.open', { action: id })).toContain('action.handOver');
    expect(textOf(await play.logShows('Sjekke lageret'))).not.toContain('action.open');
  });

  it('has a card that follows what the area’s status card says', async () => {
    await play.week.teams.as('helse').says('status');
    const card = await play.week.comes('the status card', () =>
      play.week.teams
        .sentTo('helse')
        .findLast((one) => textOf(one).includes('Sjekke lageret') && textOf(one).includes('status.send')),
    );
    const { id } = await play.action('Sjekke lageret');
    await play.week.teams.as('helse').presses(card, 'status.send', { level: 'normal', [`done.0.${id}`]: 'true' });
    await play.week.comes('the owner’s card done', () =>
      play.cards('helse', 'Sjekke lageret').some((one) => textOf(one).includes(say('nb', 'owned.doneTitle'))),
    );
  });
});

describe('a reminder of an action', () => {
  let play: FollowUpPlay;

  beforeAll(async () => {
    play = await FollowUpPlay.onSunday();
    // Thursday the 5th: reminded on Wednesday, and on Friday.
    await play.agrees('leder', 'Telle senger', 'helse', '2026-11-05');
    await play.agrees('leder', 'Male gjerdet', 'kultur', '2026-11-05');
    await play.agrees('leder', 'Skrive rutine', 'okonomi', '2026-11-05');
  });
  afterAll(() => play.week.close());

  it('comes at eight in the morning of the working day before, once, also across a restart', async () => {
    await play.week.jumpTo('2026-11-04T06:59:00.000Z');
    await play.week.settles();
    expect(play.titled('helse', 'Telle senger', before)).toBe(0);
    await play.week.jumpTo('2026-11-04T07:00:10.000Z');
    await play.week.comes('the reminder', () => play.titled('helse', 'Telle senger', before) === 1);
    const { whole, clock, teams } = play.week;
    const again = await startWholeBot({
      ...{ clock, teams, tableName: whole.tableName, group: whole.group, wakeUps: { idleMs: 100 } },
    });
    again.bot.wakeAll();
    await play.week.settles();
    await again.close();
    teams.botUrl = play.week.bot.url;
    await play.week.settles();
    for (const [key, text] of [
      ['helse', 'Telle senger'],
      ['kultur', 'Male gjerdet'],
      ['okonomi', 'Skrive rutine'],
    ] as const) {
      await play.week.comes('the reminder', () => play.titled(key, text, before) === 1);
    }
  });

  it('has buttons that work, and nobody who has ticked off is reminded of the date that has passed', async () => {
    const reminder = play.cards('helse', 'Telle senger').find((one) => textOf(one).includes(before));
    if (reminder === undefined) throw new Error('No reminder.');
    expect(await play.presses('helse', reminder, 'action.done')).toContain(say('nb', 'owned.doneTitle'));
    await play.week.jumpTo('2026-11-06T07:00:10.000Z');
    await play.week.comes('the reminder after', () => play.titled('kultur', 'Male gjerdet', after) > 0);
    await play.week.settles();
    expect(play.titled('helse', 'Telle senger', after)).toBe(0);
    await play.week.jumpTo('2026-11-09T07:00:10.000Z');
    await play.week.settles();
    expect((await play.action('Male gjerdet')).remindedAfter).toBe('2026-11-05');
    const once = play
      .cards('kultur', 'Male gjerdet')
      .filter((one) => one.activity?.summary?.startsWith('Fristen er ute'));
    expect(once).toHaveLength(1);
  });

  it('goes to the chair when the owner has left the group, who hands it over', async () => {
    const { ports } = play.week.bot;
    const stored = await ports.groups.find(play.week.key);
    if (stored === undefined) throw new Error('No group.');
    const { group, revision } = stored.value;
    const areas = group.areas.filter(({ id }) => id !== 'okonomi');
    await play.forges('leder', 'action.move', {
      ...{ id: (await play.action('Skrive rutine')).id, r: 1 },
      ...{ due: '2026-11-11', reason: 'Trenger mer tid' },
    });
    await ports.groups.save(
      { revision: revision + 1, at: '2026-11-09T07:00:00.000Z', by: 'test', group: { ...group, areas } },
      stored.etag,
    );
    const had = play.titled('okonomi', 'Skrive rutine', before);
    await play.week.jumpTo('2026-11-10T07:00:10.000Z');
    const told = await play.week.comes('the chair’s card', () =>
      play.cards('leder', 'Skrive rutine').find((one) => textOf(one).includes('ikke lenger med i gruppen')),
    );
    expect(play.titled('okonomi', 'Skrive rutine', before)).toBe(had);
    await play.presses('leder', told, 'action.handOver', { to: play.id('oppvekst') });
    expect(textOf(await play.card('oppvekst', 'Skrive rutine'))).toContain('fra Øystein Brække til Tore Åsheim');
  });
});
