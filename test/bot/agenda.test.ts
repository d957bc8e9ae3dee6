import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Message } from '../../simulator/connector/message';
import { sampleWorld } from '../../simulator/connector/sample-world';
import { matterCaseId } from '../../src/app/agenda/matter-case-id';
import { keyOf } from '../../src/domain/group';
import { MeetingPlayer, textOf } from '../support/meeting-player';

let play: MeetingPlayer;
afterEach(() => play.close());

const coordinators = ['helse', 'oppvekst', 'byutvikling', 'kultur', 'naering', 'okonomi', 'organisasjon'];

/** What is posted in the thread beside board and log. */
function agendaInThread(): Message | undefined {
  return play.teams
    .threads()
    .at(-1)
    ?.replies.find((message) => textOf(message).includes('Saksliste'));
}

/** The words of the agenda's lines, in the order in which they stand. */
function inOrder(message: Message | undefined, words: readonly string[]): number[] {
  const text = textOf(message);
  return words.map((word) => text.indexOf(word));
}

async function postedAgenda(): Promise<Message> {
  await play.teams.as('leder').says('post');
  return play.teams.waitFor(agendaInThread, { what: 'the agenda in the thread' });
}

/** What the bot answers to a message in somebody's chat. */
async function asks(key: string, text: string): Promise<Message> {
  const before = play.teams.sentTo(key).length;
  await play.teams.as(key).says(text);
  return play.teams.waitFor(() => play.teams.sentTo(key)[before], { what: `an answer to «${text}»` });
}

/** The newest message in somebody's chat that shows the text. */
function shows(key: string, text: string): Promise<Message> {
  return play.teams.waitFor(() => play.teams.sentTo(key).findLast((message) => textOf(message).includes(text)), {
    what: `«${text}» to ${key}`,
  });
}

async function park(key: string, text: string, fields: Record<string, string | boolean> = {}): Promise<Message> {
  const form = await asks(key, `sak ${text}`);
  const outcome = await play.teams.as(key).presses(form, 'case.raise', fields);
  expect(outcome.status).toBe(200);
  return shows(key, 'Saken du meldte');
}

/** The key of an item that the card offers; areas, which are offered too, have no full stop in their ids. */
const item = (message: Message, title: string): string => {
  const found = [...textOf(message).matchAll(/"title":"([^"]*)","value":"([^".]+\.[^"]*)"/g)];
  return found.find(([, each = '']) => each.includes(title))?.[2] ?? '';
};

async function allAnswer(): Promise<void> {
  for (const key of coordinators.filter((each) => each !== 'organisasjon')) {
    await play.answers(key, {
      level: key === 'kultur' ? 'critical' : 'normal',
      text: `Slik står det hos ${key}`,
      ...(key === 'helse' ? { matter: 'Vaktordning i jula', need: 'To sjåfører' } : {}),
      ...(key === 'okonomi' ? { offer: 'En sjåfør' } : {}),
    });
  }
}

describe('the agenda of a meeting', () => {
  beforeEach(async () => {
    play = await MeetingPlayer.withOpenMeeting();
  });

  it('stands under the board in the right order, and takes in what comes late without saying who is missing and why', async () => {
    await park('ansatt', 'Sperret gate ved skolen');
    await allAnswer();
    const agenda = await postedAgenda();
    const words = ['kultur', 'Vaktordning i jula', 'To sjåfører', 'Sperret gate ved skolen', 'Ikke noe å tilføye'];
    const places = inOrder(agenda, words);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(textOf(agenda)).toContain('okonomi: En sjåfør');
    expect(textOf(agenda)).toContain('Ikke mottatt: organisasjon');
    expect(textOf(agenda)).not.toContain('Åse Nordbø');

    await play.answers('organisasjon', { level: 'critical', text: 'Lønnskjøringen står' });
    await play.teams.waitFor(() => textOf(agenda).includes('Lønnskjøringen står') || undefined, {
      what: 'the corrected agenda',
    });
    const late = inOrder(agenda, ['Lønnskjøringen står', 'Vaktordning i jula']);
    expect(late).toEqual(late.toSorted((a, b) => a - b));
    await play.teams.quiet();
    expect(play.teams.threads()).toHaveLength(1);
    expect(play.teams.threads()[0]?.replies.filter((message) => textOf(message).includes('Saksliste'))).toHaveLength(1);
  });

  it('is moved, dropped, added to and noted by the chair, in the chat and in the thread', async () => {
    await allAnswer();
    const agenda = await postedAgenda();
    const desk = await asks('leder', 'saksliste');
    const leder = play.teams.as('leder');
    const need = item(desk, 'To sjåfører');
    await leder.presses(desk, 'agenda.up', { item: need });
    await play.teams.waitFor(
      () =>
        inOrder(agenda, ['To sjåfører', 'Vaktordning i jula']).every((at, n, all) => n === 0 || at > (all[0] ?? 0)) ||
        undefined,
      { what: 'the need before the matter' },
    );
    await play.teams.quiet();
    await leder.presses(desk, 'agenda.drop', { item: item(desk, 'kultur') });
    await play.teams.waitFor(() => !textOf(agenda).includes('Slik står det hos kultur') || undefined, {
      what: 'the dropped item gone',
    });
    await play.teams.quiet();
    await leder.presses(desk, 'agenda.add', { title: 'Øvelse i januar' });
    await play.teams.waitFor(() => textOf(agenda).includes('Øvelse i januar') || undefined, { what: 'the added item' });
    await play.teams.quiet();
    await leder.presses(desk, 'agenda.note', { item: need, outcome: 'Økonomi låner ut to' });
    await play.teams.waitFor(() => textOf(agenda).includes('Resultat: Økonomi låner ut to') || undefined, {
      what: 'the outcome',
    });
    await play.teams.quiet();
    await leder.presses(desk, 'agenda.add', { bringBack: item(desk, 'kultur') });
    await play.teams.waitFor(() => textOf(agenda).includes('Slik står det hos kultur') || undefined, {
      what: 'the item brought back',
    });
    await play.teams.quiet();
    await leder.presses(desk, 'agenda.cover', { need, coverBy: 'okonomi' });
    await play.teams.waitFor(() => textOf(agenda).includes('dekkes av') || undefined, { what: 'the covered need' });
    await play.teams.quiet();
    await leder.presses(desk, 'agenda.cover', { need, coverBy: '-' });
    await play.teams.waitFor(() => !textOf(agenda).includes('dekkes av') || undefined, { what: 'the open need' });
  });

  it('does not overwrite what the other chair has done meanwhile: it is shown, and nothing is lost', async () => {
    await allAnswer();
    const mine = await asks('leder', 'saksliste');
    const theirs = await asks('nestleder', 'dagsorden');
    const stale = mine.card;
    await play.teams.as('nestleder').presses(theirs, 'agenda.add', { title: 'Fra nestlederen' });
    expect(mine.card).toEqual(stale);
    const outcome = await play.teams.as('leder').presses(mine, 'agenda.drop', { item: item(mine, 'To sjåfører') });
    const answer = JSON.stringify(outcome);
    expect(answer).toContain('Sakslisten er endret i mellomtiden');
    expect(answer).toContain('Fra nestlederen');
    expect(answer).not.toContain('Tatt bort: To');
  });

  it('lets nobody but the chairs press its buttons, however the press was come by', async () => {
    await allAnswer();
    const desk = await asks('leder', 'saksliste');
    const before = await asks('leder', 'agenda');
    const [meetingId] = /\d{4}-\d{2}-\d{2}-\d{4}/.exec(textOf(desk)) ?? [''];
    for (const key of ['helse', 'it', 'ansatt']) {
      const own = await asks(key, 'hjelp');
      for (const verb of ['agenda.up', 'agenda.drop', 'agenda.add', 'agenda.note', 'agenda.case']) {
        const data = {
          v: 1,
          verb,
          g: 'samordning',
          m: meetingId,
          n: 0,
          l: 'nb',
          item: item(desk, 'Vaktordning'),
          title: 'x',
          outcome: 'x',
        };
        const outcome = await play.teams.as(key).sends(own, { type: 'Action.Execute', verb }, data);
        expect(JSON.stringify(outcome)).toContain('Det er det leder for Samordningsgruppen som gjør');
      }
    }
    expect(await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case')).toEqual([]);
    expect((await asks('leder', 'agenda')).card).toEqual(before.card);
  });

  it('is for the group only', async () => {
    expect(textOf(await asks('ansatt', 'saksliste'))).toContain('ikke med i noen samordningsgruppe');
    expect(textOf(await asks('ansatt', 'saker'))).toContain('ikke med i noen samordningsgruppe');
    expect(textOf(await asks('it', 'saksliste'))).toContain('Saksliste');
    expect(textOf(await asks('it', 'saksliste'))).not.toContain('agenda.up');
  });

  it('makes a case of an area’s matter once, in its place, and tells the coordinator', async () => {
    await allAnswer();
    const agenda = await postedAgenda();
    const desk = await asks('leder', 'saksliste');
    const matter = item(desk, 'Vaktordning');
    const again = await asks('nestleder', 'saksliste');
    await play.teams.as('leder').presses(desk, 'agenda.case', { item: matter });
    await play.teams.quiet();
    await play.teams.as('nestleder').presses(again, 'agenda.case', { item: matter });
    const cases = await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case');
    expect(cases.map(({ value }) => [value.title, value.source?.areaId, value.raisedBy.name])).toEqual([
      ['Vaktordning i jula', 'helse', 'Kari-Anne Bjørnstad-Mælen'],
    ]);
    await shows('helse', 'Saken du meldte');
    await play.teams.quiet();
    const text = textOf(agenda);
    expect(text.indexOf('Vaktordning i jula')).toBe(text.lastIndexOf('Vaktordning i jula'));
  });
});

describe('a matter that is parked', () => {
  beforeEach(async () => {
    play = await MeetingPlayer.withOpenMeeting();
  });

  it('is on the agenda, and the employee is told what becomes of it and nothing else', async () => {
    const receipt = await park('ansatt', 'Sperret gate ved skolen', { areas: 'oppvekst,byutvikling' });
    expect(textOf(receipt)).toContain('Den kommer på neste saksliste');
    const list = await asks('leder', 'saker');
    await play.teams.as('leder').presses(list, 'case.open');
    await play.teams.quiet();
    await play.teams.as('leder').presses(list, 'case.work', { owner: idOf('byutvikling'), due: '2026-12-01' });
    await play.teams.waitFor(() => textOf(receipt).includes('Gruppen arbeider med den') || undefined, {
      what: 'the receipt kept right',
    });
    expect(textOf(receipt)).not.toContain('Marte Lønning');
    await play.teams.quiet();
    await play.teams.as('leder').presses(list, 'case.close', { closeText: 'Gata er åpen igjen' });
    // A card that changes in place is noticed by nobody: the end is a message of its own.
    await play.teams.waitFor(
      () => play.teams.sentTo('ansatt').filter((message) => textOf(message).includes('Gata er åpen igjen'))[1],
      { what: 'the end, in the receipt and in a message' },
    );
    expect(textOf(receipt)).toContain('Gata er åpen igjen');
    await play.teams.quiet();
    expect(await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case')).toEqual([]);
    await play.teams.as('leder').presses(list, 'case.reopen');
    await play.teams.waitFor(() => textOf(receipt).includes('Den kommer på neste saksliste') || undefined, {
      what: 'the case taken up again',
    });
    await play.teams.quiet();
    const [again] = await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case');
    expect(again?.value.history.map(({ what }) => what)).toEqual(['raised', 'startedWork', 'closed', 'reopened']);
  });

  it('comes from the area of the coordinator, and is one case however often it is sent', async () => {
    const form = await asks('helse', 'sak: Felles vaktordning');
    const helse = play.teams.as('helse');
    const data = { v: 1, verb: 'case.raise', g: 'samordning', c: caseIdIn(form), l: 'nb', title: 'Felles vaktordning' };
    await helse.sends(form, { type: 'Action.Execute', verb: 'case.raise' }, data);
    await helse.sends(form, { type: 'Action.Execute', verb: 'case.raise' }, { ...data, title: 'En annen' });
    const cases = await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case');
    expect(cases.map(({ value }) => [value.title, value.origin])).toEqual([
      ['Felles vaktordning', { kind: 'area', area: { id: 'helse', name: 'Helse og velferd' } }],
    ]);
  });

  it('is nobody else’s to find by its id, nor does anybody take the place of an area’s matter', async () => {
    await park('helse', 'Kari er sykmeldt');
    const [own] = await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case');
    const place = matterCaseId({ areaId: 'kultur', itemId: '2026-11-03-0900.matter' });
    const form = await asks('ansatt', 'sak x');
    for (const c of [own?.value.id ?? '', place]) {
      const data = { v: 1, verb: 'case.raise', g: 'samordning', c, l: 'nb', title: 'Noe annet' };
      const outcome = await play.teams.as('ansatt').sends(form, { type: 'Action.Execute', verb: 'case.raise' }, data);
      expect(JSON.stringify(outcome)).not.toContain('sykmeldt');
    }
    const cases = await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case');
    expect(cases.map(({ value }) => value.title).toSorted()).toEqual(['Kari er sykmeldt', 'Noe annet', 'Noe annet']);
    expect(cases.map(({ value }) => value.id)).not.toContain(place);
  });

  it('is told to the chair at once when it is urgent', async () => {
    await park('oppvekst', 'Skolen er stengt', { urgent: true });
    expect(textOf(await shows('leder', 'Sak som haster'))).toContain('Skolen er stengt');
  });

  it('is refused from a guest account and from anybody elsewhere, with what to do instead', async () => {
    const { bot, group } = play.whole;
    const id = idOf('ansatt');
    await bot.ports.directory.learnPerson({
      tenantId: group.tenantId,
      id,
      signInName: 'bjarne_annen.no#ext#@fjordvik.example',
    });
    const refused = await asks('ansatt', 'sak Slipp meg inn');
    expect(textOf(refused)).toContain('gjestekonto');
    expect(textOf(refused)).toContain('Ingrid Solbakken');
    const data = { v: 1, verb: 'case.raise', g: 'samordning', c: 'forged', l: 'nb', title: 'Slipp meg inn' };
    const outcome = await play.teams.as('ansatt').sends(refused, { type: 'Action.Execute', verb: 'case.raise' }, data);
    expect(JSON.stringify(outcome)).toContain('gjestekonto');
    expect(await bot.ports.desk.list(keyOf(group), 'case')).toEqual([]);
  });

  it('is refused past twenty open ones a day, and texts that are too long are asked for again', async () => {
    const own = await asks('ansatt', 'sak x');
    const send = (c: string, title: string) =>
      play.teams
        .as('ansatt')
        .sends(
          own,
          { type: 'Action.Execute', verb: 'case.raise' },
          { v: 1, verb: 'case.raise', g: 'samordning', c, l: 'nb', title },
        );
    expect(JSON.stringify(await send('long', 'x'.repeat(201)))).toContain('Det er plass til 200 tegn');
    for (let n = 0; n < 20; n += 1) await send(`c${n}`, `Sak ${n}`);
    expect(JSON.stringify(await send('c20', 'Sak 20'))).toContain('Du har meldt 20 saker i dag');
    expect(await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case')).toHaveLength(20);
  });

  it('is changed by nobody but the chairs, and by a stale card not at all', async () => {
    await park('ansatt', 'Sperret gate');
    const [stored] = await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case');
    const data = (verb: string, n = 1) => ({
      v: 1,
      verb,
      g: 'samordning',
      c: stored?.value.id ?? '',
      n,
      l: 'nb',
      dropText: 'x',
    });
    for (const key of ['helse', 'ansatt']) {
      const own = await asks(key, 'hjelp');
      for (const verb of ['case.toAgenda', 'case.work', 'case.close', 'case.drop', 'case.reopen']) {
        const outcome = await play.teams.as(key).sends(own, { type: 'Action.Execute', verb }, data(verb));
        expect(JSON.stringify(outcome)).toContain('Det er det leder for');
      }
    }
    const own = await asks('leder', 'hjelp');
    const sends = (verb: string, n?: number) =>
      play.teams.as('leder').sends(own, { type: 'Action.Execute', verb }, data(verb, n));
    await sends('case.toAgenda');
    expect(JSON.stringify(await sends('case.drop'))).toContain('Saken er endret i mellomtiden');
    expect((await play.whole.bot.ports.desk.list(keyOf(play.whole.group), 'case'))[0]?.value.state).toBe('onAgenda');
  });
});

function idOf(key: string): string {
  return sampleWorld.people.find((person) => person.key === key)?.id ?? '';
}

function caseIdIn(form: Message): string {
  return /"c":"([^"]+)"/.exec(textOf(form))?.[1] ?? '';
}
