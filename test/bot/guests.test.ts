import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guestsNow } from '../../src/domain/desk/guests/guests-of';
import type { Case } from '../../src/domain/desk/case';
import { raisedCaseId } from '../../src/teams/presses/raised-case-id';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

/** Plays the chair who calls people in, and those who are called. */
class GuestPlay {
  constructor(readonly week: WeekPlayer) {}

  id(key: string): string {
    return this.week.teams.as(key).person.id;
  }

  /** The case that helse raises by the form with this id. */
  caseId(formId: string): string {
    return raisedCaseId(this.id('helse'), formId);
  }

  async case(caseId = this.caseId('A')): Promise<Case> {
    const found = await this.week.bot.ports.desk.find(this.week.key, 'case', caseId);
    if (found === undefined) throw new Error('The case is gone.');
    return found.value;
  }

  async presses(who: string, verb: string, data: object = {}): Promise<string> {
    const { version } = await this.case();
    const outcome = await this.week.tries(who, verb, { g: 'samordning', c: this.caseId('A'), n: version, ...data });
    return JSON.stringify(outcome.card ?? outcome.text);
  }

  inChat(key: string, text: string): number {
    return this.week.teams.sentTo(key).filter((one) => textOf(one).includes(text)).length;
  }
}

describe('a specialist is called in for one case', () => {
  let play: GuestPlay;
  let week: WeekPlayer;

  beforeAll(async () => {
    week = await WeekPlayer.onSunday();
    play = new GuestPlay(week);
    await week.tries('helse', 'case.raise', { g: 'samordning', c: 'A', title: 'Hallen', description: 'Taket lekker' });
    await week.tries('helse', 'case.raise', { g: 'samordning', c: 'B', title: 'Noe annet' });
  });
  afterAll(() => week.close());

  it('from the case’s own card, by the chair, and gets a card that says why', async () => {
    const list = await week.asks('leder', 'saker');
    const leder = week.teams.as('leder');
    const opened = await leder.presses(list, 'case.open', { case: play.caseId('A') });
    expect(JSON.stringify(opened.card)).toContain('graph.microsoft.com/users');
    const form = await week.finds('leder', 'Inviter en fagperson');
    const invited = await leder.presses(form, 'guest.invite', { guest: play.id('ansatt'), guestAsk: 'Holder taket?' });
    expect(JSON.stringify(invited.card)).toContain('Bjarne Myhre er invitert');
    const card = await week.finds('ansatt', say('nb', 'guest.title.open'));
    for (const text of ['Ingrid Solbakken i Samordningsgruppen', 'Hallen', 'Taket lekker', 'Holder taket?']) {
      expect(textOf(card)).toContain(text);
    }
    expect(textOf(card)).not.toContain('Kari-Anne');
  });

  it('writes what they know: once in the case and once with the chair, however often it is sent', async () => {
    const card = await week.finds('ansatt', say('nb', 'guest.title.open'));
    const words = { contribution: 'Taket må stives av.' };
    const sent = await week.teams.as('ansatt').presses(card, 'guest.contribute', words);
    expect(JSON.stringify(sent.card)).toContain(say('nb', 'guest.thanks'));
    await play.presses('ansatt', 'guest.contribute', { n: 2, ...words });
    await week.finds('leder', say('nb', 'guest.contributionTitle'));
    await week.settles();
    expect((await play.case()).history.filter(({ what }) => what === 'contributed')).toHaveLength(1);
    expect(play.inChat('leder', say('nb', 'guest.contributionTitle'))).toBe(1);
    expect(play.inChat('ansatt', say('nb', 'guest.title.open'))).toBe(1);
    expect(await play.presses('kultur', 'case.open')).toContain('Taket må stives av.');
  });

  it('finds the own case under «saker», and no other; everything else of the group stays closed', async () => {
    const list = await week.asks('ansatt', 'saker');
    expect(textOf(list)).toContain('Hallen');
    expect(textOf(list)).not.toContain('Noe annet');
    const opened = await week.teams.as('ansatt').presses(list, 'guest.open', { case: play.caseId('A') });
    expect(JSON.stringify(opened.card)).toContain('Taket lekker');
    for (const command of ['situasjonsbilde', 'saksliste', 'oppsummering', 'aksjoner', 'mangler']) {
      expect(textOf(await week.asks('ansatt', command))).not.toContain('Hallen');
    }
    const before = await week.rows();
    expect(await play.presses('ansatt', 'guest.open', { c: play.caseId('B') })).toContain('dem som er invitert');
    expect(await play.presses('okonomi', 'guest.contribute', { contribution: 'x' })).toContain('dem som er invitert');
    expect(await play.presses('ansatt', 'guest.invite', { guest: play.id('godkjenner') })).toContain(
      'Ingrid Solbakken',
    );
    expect(await week.rows()).toEqual(before);
  });

  it('is out when the chair says so: the card says it where it stands, and the case is closed', async () => {
    await play.presses('leder', 'guest.end', { guestLeaving: play.id('ansatt') });
    await week.finds('ansatt', say('nb', 'guest.title.ended'));
    await week.settles();
    expect(play.inChat('ansatt', 'Taket lekker')).toBe(1);
    expect(await play.presses('ansatt', 'guest.contribute', { contribution: 'Likevel' })).toContain('er avsluttet');
    expect((await play.case()).history.filter(({ what }) => what === 'contributed')).toHaveLength(1);
  });

  it('whom the bot cannot reach: the chair is told with what to do, and the card comes when they have the app', async () => {
    const said = await play.presses('leder', 'guest.invite', { guest: play.id('godkjenner') });
    expect(said).toContain(say('nb', 'setup.unknownPerson'));
    const note = await week.finds('leder', say('nb', 'chairNote.guestTitle'));
    expect(textOf(note)).toContain('har ikke appen');
    await week.teams.as('godkjenner').installs();
    const card = await week.finds('godkjenner', say('nb', 'guest.title.open'));
    await week.teams.as('godkjenner').presses(card, 'guest.contribute', { contribution: 'Det er meldt.' });
    await week.finds('leder', 'Ragnhild Vik-Øverland');
    expect(guestsNow(await play.case())).toMatchObject([{ name: 'Ragnhild Vik-Øverland' }]);
    expect(play.inChat('leder', say('nb', 'chairNote.guestTitle'))).toBe(1);
  });

  it('nobody of another organisation is: they get nothing, and the chair is told', async () => {
    await play.presses('leder', 'guest.invite', { guest: play.id('fremmed') });
    await week.comes('a second note', () => play.inChat('leder', say('nb', 'chairNote.guestTitle')) === 2);
    await week.teams.quiet();
    expect(week.teams.sentTo('fremmed')).toEqual([]);
  });
});
