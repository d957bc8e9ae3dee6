import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message } from '../../simulator/connector/message';
import { putCase } from '../../src/app/cases/put-case';
import { raiseCase } from '../../src/domain/desk/case-changes/raise-case';
import type { Decision, Entry } from '../../src/domain/desk/entry';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const { meetingId } = WeekPlayer;
const focusAreas = ['Smittevern', 'Bemanning'];

/** Plays the sample group in a meeting where things are registered. */
class RegisterPlay {
  constructor(readonly week: WeekPlayer) {}

  static async onSunday(): Promise<RegisterPlay> {
    return new RegisterPlay(await WeekPlayer.onSunday({ focusAreas }));
  }

  id(key: string): string {
    return this.week.teams.as(key).person.id;
  }

  /** Writes in the channel; the bot's answer in that thread. */
  async inChannel(key: string, text: string): Promise<Message> {
    const count = () => this.week.teams.channelMessages().filter(({ author }) => author === 'bot').length;
    const before = count();
    await this.week.teams.as(key).saysInChannel(text);
    await this.week.comes('an answer in the channel', () => count() > before);
    const [answer] = this.week.teams
      .channelMessages()
      .filter(({ author }) => author === 'bot')
      .slice(before);
    if (answer === undefined) throw new Error('No answer in the channel.');
    return answer;
  }

  async presses(key: string, message: Message, verb: string, filled: Record<string, string | boolean> = {}) {
    const outcome = await this.week.teams.as(key).presses(message, verb, filled);
    return JSON.stringify(outcome.card ?? outcome.text);
  }

  async forges(key: string, verb: string, data: object): Promise<string> {
    const outcome = await this.week.tries(key, verb, { g: 'samordning', ...data });
    return JSON.stringify(outcome.card ?? outcome.text);
  }

  async entries(): Promise<readonly Entry[]> {
    const found = await this.week.bot.ports.desk.list(this.week.key, 'entry', meetingId);
    return found.map(({ value }) => value);
  }

  async entry(text: string): Promise<Entry> {
    const found = (await this.entries()).find((one) => one.text.includes(text));
    if (found === undefined) throw new Error(`No entry «${text}».`);
    return found;
  }

  async decision(text: string): Promise<Decision> {
    const found = await this.entry(text);
    if (found.kind !== 'decision') throw new Error(`«${text}» is no decision.`);
    return found;
  }

  /** Somebody writes a decision of somebody else down in their own chat. */
  async decides(by: string, text: string, decider: string): Promise<Decision> {
    const form = await this.week.asks(by, `beslutning ${text}`);
    await this.presses(by, form, 'entry.save', { decidedBy: this.id(decider), authority: 'Delegert' });
    return this.decision(text);
  }

  cardsTo(key: string, ...texts: string[]): Message[] {
    return this.week.teams.sentTo(key).filter((one) => texts.every((text) => textOf(one).includes(text)));
  }
}

const asked = say('nb', 'register.confirm.title');

describe('in the meeting', () => {
  let play: RegisterPlay;

  beforeAll(async () => {
    play = await RegisterPlay.onSunday();
    const by = { id: play.id('leder'), name: 'Ingrid Solbakken' };
    const about = raiseCase(
      {
        ...{ id: 'sak-1', title: 'Felles vikarpool', description: '', areas: [], isUrgent: false },
        origin: { kind: 'group' },
      },
      by,
      play.week.clock.now(),
    );
    await play.week.bot.ports.commit.commit(play.week.key, [putCase(undefined, about)]);
  });
  afterAll(() => play.week.close());

  it('anybody in the group writes advice down in the channel, and everybody there sees the receipt in its place', async () => {
    const form = await play.inChannel('helse', 'råd Bruk munnbind på alle avdelinger');
    expect(textOf(form)).toContain('Bruk munnbind på alle avdelinger');
    await play.presses('helse', form, 'entry.save', {
      ...{ against: true, ownArea: 'helse', ownText: 'Bare i pasientrom', case: 'sak-1', focusArea: 'Smittevern' },
    });
    await play.week.comes('the receipt for all', () => textOf(form).includes(say('nb', 'register.saved.advice')));
    expect(textOf(form)).not.toContain('entry.save');
    for (const text of ['Bare i pasientrom', 'Felles vikarpool', 'Smittevern', say('nb', 'register.against')]) {
      expect(textOf(form)).toContain(text);
    }
    expect(await play.entry('munnbind')).toMatchObject({
      ...{ kind: 'advice', meetingId, version: 1, isAgainst: true, caseId: 'sak-1', visibility: 'group' },
      by: { id: play.id('helse') },
    });
  });

  it('a form that is pressed by two, or delivered twice, is one entry: the second is told and nothing is overwritten', async () => {
    const form = await play.inChannel('it', 'notat Møtet varte for lenge');
    const card = play.week.teams.as('it').sees(form);
    const before = (await play.entries()).length;
    await play.week.teams.as('it').presses(form, 'entry.save', {}, { card });
    const second = await play.week.teams.as('kultur').presses(form, 'entry.save', { text: 'Noe annet' }, { card });
    expect(JSON.stringify(second.card)).toContain('har lagret dette allerede');
    expect(JSON.stringify(second.card)).toContain('Møtet varte for lenge');
    expect(await play.entries()).toHaveLength(before + 1);
    expect(await play.entry('Møtet varte')).toMatchObject({ version: 1, by: { id: play.id('it') } });
  });

  it('somebody outside the group who sees the form in the channel changes nothing, and is told', async () => {
    const form = await play.inChannel('helse', 'notat Bare for oss');
    const before = await play.week.rows();
    const said = await play.presses('ansatt', form, 'entry.save');
    expect(said).toContain('Dette er for medlemmene i');
    expect(await play.week.rows()).toEqual(before);
    const written = await play.inChannel('ansatt', 'råd Fra utsiden');
    expect(textOf(written)).toContain('Dette er for medlemmene i');
    expect(textOf(written)).not.toContain('entry.save');
  });

  it('only the chair marks something for wide use: nobody else is asked, and a forged mark is refused', async () => {
    const form = await play.week.asks('okonomi', 'notat Stram inn');
    expect(textOf(form)).not.toContain(say('nb', 'register.visibility'));
    const id = /"id":"([\w-]{22})"/.exec(textOf(form))?.[1] ?? '';
    const wide = { m: meetingId, id, k: 'note', text: 'Stram inn', visibility: 'wide' };
    expect(await play.forges('okonomi', 'entry.save', wide)).toContain('Det er bare leder for gruppen');
    expect((await play.entries()).some(({ text }) => text === 'Stram inn')).toBe(false);
    const chairs = await play.week.asks('leder', 'råd Del dette');
    await play.presses('leder', chairs, 'entry.save', { visibility: 'wide' });
    expect(await play.entry('Del dette')).toMatchObject({ visibility: 'wide' });
  });

  it('what the chair has marked is the group’s own again when an area adds its own way, which nobody has read', async () => {
    const { id } = await play.entry('Del dette');
    const way = { m: meetingId, id, ownArea: 'kultur', ownText: 'Ikke i biblioteket' };
    expect(await play.forges('kultur', 'entry.saveOwnWay', way)).toContain('Ikke i biblioteket');
    expect(await play.entry('Del dette')).toMatchObject({ visibility: 'group', version: 2 });
    expect(await play.week.bot.ports.desk.versions(play.week.key, 'entry', id)).toMatchObject([
      { version: 1, visibility: 'wide' },
      { version: 2, ownWays: [{ area: { id: 'kultur' }, text: 'Ikke i biblioteket' }] },
    ]);
  });

  it('an area’s own way is for those who answer for it, and two areas at once do not overwrite each other', async () => {
    const { id } = await play.entry('Del dette');
    const way = (area: string) => ({ m: meetingId, id, ownArea: area, ownText: `Slik gjør ${area}` });
    expect(await play.forges('it', 'entry.saveOwnWay', way('okonomi'))).toContain('Du svarer ikke for området');
    await Promise.all([
      play.forges('okonomi', 'entry.saveOwnWay', way('okonomi')),
      play.forges('oppvekst', 'entry.saveOwnWay', way('oppvekst')),
    ]);
    const entry = await play.entry('Del dette');
    const areas = entry.kind === 'advice' ? entry.ownWays.map(({ area }) => area.id).toSorted() : [];
    expect(areas).toEqual(['kultur', 'okonomi', 'oppvekst']);
  });

  it('whoever wrote it corrects it, nobody else does but the chair, and of two at once one is told', async () => {
    const { id } = await play.entry('Møtet varte');
    const own = await play.forges('it', 'entry.edit', { m: meetingId, id });
    expect(own).toContain('entry.change');
    expect(await play.forges('kultur', 'entry.edit', { m: meetingId, id })).toContain('bare den som skrev dette');
    const change = (text: string) => ({ m: meetingId, id, r: 1, text });
    expect(await play.forges('kultur', 'entry.change', change('Kuppet'))).toContain('bare den som skrev dette');
    const said = await Promise.all([
      play.forges('it', 'entry.change', change('Møtet varte i to timer')),
      play.forges('leder', 'entry.change', change('Møtet varte i tre timer')),
    ]);
    expect(said.filter((one) => one.includes('Dette er endret etter at du åpnet skjemaet'))).toHaveLength(1);
    expect(await play.entry('Møtet varte')).toMatchObject({ version: 2, by: { id: play.id('it') } });
    const inChannel = () => play.week.teams.channelMessages().some((one) => textOf(one).includes('Møtet varte i'));
    await play.week.comes('the receipt in the channel', inChannel);
  });

  it('the register shows what was registered, and an entry leads to its receipt', async () => {
    const list = await play.week.asks('kultur', 'vedtak');
    for (const text of ['munnbind', 'Del dette', 'Møtet varte']) expect(textOf(list)).toContain(text);
    const { id } = await play.entry('munnbind');
    const shown = await play.presses('kultur', list, 'entry.show', { entry: `${meetingId}/${id}` });
    expect(shown).toContain('Bare i pasientrom');
    expect(textOf(await play.week.asks('ansatt', 'råd'))).toContain('ikke med i noen samordningsgruppe');
  });
});

describe('a decision', () => {
  let play: RegisterPlay;

  beforeAll(async () => {
    play = await RegisterPlay.onSunday();
    await play.week.teams.as('kommunedirektor').installs();
  });
  afterAll(() => play.week.close());

  it('that somebody else has written down stands as unconfirmed until the leader presses, and then everywhere as confirmed', async () => {
    const form = await play.inChannel('leder', 'beslutning Stenge hallen');
    await play.presses('leder', form, 'entry.save', { decidedBy: play.id('kommunedirektor'), authority: 'Delegert' });
    const card = await play.week.finds('kommunedirektor', asked);
    await play.week.comes('the receipt', () => textOf(form).includes('Ikke bekreftet av Gunnhild Åkvik'));
    expect((await play.decision('Stenge hallen')).confirmedAt).toBeUndefined();
    const said = await play.presses('kommunedirektor', card, 'decision.confirm');
    expect(said).toContain(say('nb', 'register.confirm.confirmedTitle'));
    await play.week.comes('the receipt confirmed', () => textOf(form).includes('Bekreftet av Gunnhild Åkvik'));
    expect(await play.decision('Stenge hallen')).toMatchObject({ version: 2, confirmedAt: expect.any(String) });
    await play.week.settles();
    expect(play.cardsTo('kommunedirektor', 'Stenge hallen')).toHaveLength(1);
  });

  it('is confirmed by nobody but the one who decided, however the press is forged or repeated', async () => {
    const { id, version } = await play.decides('helse', 'Kjøpe masker', 'kommunedirektor');
    await play.week.finds('kommunedirektor', 'Kjøpe masker');
    const before = await play.week.rows();
    for (const who of ['leder', 'helse', 'ansatt', 'kultur']) {
      const said = await play.forges(who, 'decision.confirm', { m: meetingId, id, r: version });
      expect(said).toContain('Det er bare Gunnhild Åkvik som kan svare');
    }
    expect(await play.week.rows()).toEqual(before);
    const card = await play.week.finds('kommunedirektor', 'Kjøpe masker');
    const shown = play.week.teams.as('kommunedirektor').sees(card);
    for (let times = 0; times < 2; times += 1) {
      await play.week.teams.as('kommunedirektor').presses(card, 'decision.confirm', {}, { card: shown });
    }
    expect((await play.decision('Kjøpe masker')).version).toBe(version + 1);
  });

  it('comes back to whoever wrote it with what is wrong, is put right, and asked anew', async () => {
    await play.decides('helse', 'Flytte tre vakter', 'oppvekst');
    const card = await play.week.finds('oppvekst', 'Flytte tre vakter');
    const said = await play.presses('oppvekst', card, 'decision.sendBack', { comment: 'Det var fire' });
    expect(said).toContain(say('nb', 'register.confirm.sentBackTitle'));
    const back = await play.week.finds('helse', say('nb', 'register.back.title'));
    expect(textOf(back)).toContain('Det var fire');
    const { id, version } = await play.decision('Flytte');
    await play.presses('helse', back, 'entry.edit');
    await play.forges('helse', 'entry.change', {
      ...{ m: meetingId, id, r: version, text: 'Flytte fire vakter', authority: 'Delegert' },
      decidedBy: play.id('oppvekst'),
    });
    await play.week.comes('asked anew', () => play.cardsTo('oppvekst', 'Flytte fire vakter', asked).length > 0);
    await play.week.comes('the old ones right', () => textOf(back).includes(say('nb', 'register.back.doneTitle')));
    expect((await play.decision('Flytte fire')).confirmedAt).toBeUndefined();
  });

  it('is unconfirmed again when its words are changed after that, and a button of the old card confirms nothing', async () => {
    const { id } = await play.decision('Stenge hallen');
    await play.forges('leder', 'entry.change', {
      ...{ m: meetingId, id, r: 2, text: 'Stenge hallen og biblioteket', authority: 'Delegert' },
      decidedBy: play.id('kommunedirektor'),
    });
    expect((await play.decision('biblioteket')).confirmedAt).toBeUndefined();
    const stale = await play.forges('kommunedirektor', 'decision.confirm', { m: meetingId, id, r: 1 });
    expect(stale).toContain('Dette er endret etter at kortet ditt ble laget');
    expect((await play.decision('biblioteket')).confirmedAt).toBeUndefined();
    const anew = await play.week.comes(
      'asked anew',
      () => play.cardsTo('kommunedirektor', 'biblioteket', 'decision.confirm')[0],
    );
    await play.presses('kommunedirektor', anew, 'decision.confirm');
    expect((await play.decision('biblioteket')).confirmedAt).toBeDefined();
    const versions = await play.week.bot.ports.desk.versions(play.week.key, 'entry', id);
    expect(versions.map(({ text }) => text)).toEqual([
      ...['Stenge hallen', 'Stenge hallen'],
      ...['Stenge hallen og biblioteket', 'Stenge hallen og biblioteket'],
    ]);
  });

  it('of one’s own stands at once, and of somebody whom nobody knows it is not taken', async () => {
    await play.decides('oppvekst', 'Jeg åpner skolen', 'oppvekst');
    expect((await play.decision('åpner skolen')).confirmedAt).toBeDefined();
    const form = await play.week.asks('helse', 'beslutning Noen bestemte');
    const unknown = '99999999-0000-4000-8000-000000000000';
    expect(await play.presses('helse', form, 'entry.save', { decidedBy: unknown })).toContain('Jeg vet ikke hvem');
    expect((await play.entries()).some(({ text }) => text === 'Noen bestemte')).toBe(false);
  });

  it('is put to no guest account of the organisation, who could not confirm it', async () => {
    const id = play.id('ansatt');
    const { tenantId } = play.week.whole.group;
    const known = await play.week.bot.ports.directory.person(tenantId, id);
    const guest = { tenantId, id, name: 'Bjarne', signInName: 'bjarne_annen.no#ext#@fjordvik.example' };
    await play.week.bot.ports.directory.learnPerson({ ...known, ...guest });
    const form = await play.week.asks('helse', 'beslutning Hemmelig vedtak');
    expect(await play.presses('helse', form, 'entry.save', { decidedBy: id })).toContain('Jeg vet ikke hvem');
    await play.week.settles();
    expect(JSON.stringify(play.week.teams.sentTo('ansatt'))).not.toContain('Hemmelig vedtak');
  });

  it('that was put to the wrong person shows that person nothing of what it says since, nor whose it is', async () => {
    const { id, version } = await play.decides('helse', 'Leie inn vikarer', 'kommunedirektor');
    const wrong = await play.week.finds('kommunedirektor', 'Leie inn vikarer');
    await play.forges('helse', 'entry.change', {
      ...{ m: meetingId, id, r: version, text: 'Si opp Per Hansen', authority: 'Personalreglementet' },
      decidedBy: play.id('oppvekst'),
    });
    await play.week.finds('oppvekst', 'Si opp Per Hansen');
    await play.week.comes('the card put right', () => textOf(wrong).includes(say('nb', 'register.confirm.otherTitle')));
    await play.week.settles();
    expect(textOf(wrong)).not.toMatch(/Per Hansen|Personalreglementet|Åsheim/);
    expect(textOf(wrong)).toContain('Leie inn vikarer');
  });

  it('shows the one who decided the words, and nothing else of the group’s own', async () => {
    const form = await play.week.asks('helse', 'beslutning Leie inn folk');
    await play.presses('helse', form, 'entry.save', {
      ...{ decidedBy: play.id('kommunedirektor'), authority: 'Delegert', focusArea: 'Bemanning' },
    });
    const card = await play.week.finds('kommunedirektor', 'Leie inn folk');
    expect(textOf(card)).not.toContain('Bemanning');
    expect(textOf(card)).not.toContain(say('nb', 'register.group'));
  });
});
