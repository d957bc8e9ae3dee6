import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message } from '../../simulator/connector/message';
import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Subscription } from '../../src/domain/desk/subscription';
import type { Group } from '../../src/domain/group';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const m = WeekPlayer.meetingId;
const afterMeeting = '2026-11-03T09:00:30.000Z';
const idOf = (key: string) => sampleWorld.people.find((person) => person.key === key)?.id ?? '';
/** Somebody outside the group lets what goes wide. */
const approver = idOf('ansatt');

/** Plays a meeting to its end: the board posted, two areas answered, the draft with the chair. */
async function afterTheMeeting(change: Partial<Group> = {}): Promise<{ play: WeekPlayer; draft: Message }> {
  const play = await WeekPlayer.onSunday(change);
  await play.answers('helse', { level: 'critical', text: 'Fem syke på natt' });
  await play.answers('oppvekst', { level: 'normal', text: 'Hemmelig om barnehagen' });
  await play.jumpTo('2026-11-03T07:30:10.000Z');
  await play.comes('the board', () => play.teams.threads().find(({ root }) => textOf(root).includes('Fem syke')));
  await play.jumpTo(afterMeeting);
  const draft = await play.finds('leder', '"summaryPreview"');
  return { play, draft };
}

const editOf = (part: string) => (action: Record<string, unknown>) =>
  action['verb'] === 'summaryEdit' && JSON.stringify(action['data']).includes(`"s":"${part}"`);

/** The chair asks for the draft. Other messages may come in between. */
async function asksForDraft(play: WeekPlayer, key: string): Promise<Message> {
  const drafts = () =>
    play.teams
      .sentTo(key)
      .filter((one) => textOf(one).includes('"s":"intro"') || textOf(one).includes('"summaryCorrect"'));
  const before = drafts().length;
  await play.teams.as(key).says('oppsummering');
  return play.comes('the draft', () => drafts()[before]);
}

const summaryOf = async (play: WeekPlayer) => (await play.bot.ports.desk.find(play.key, 'summary', m))?.value;
const posted = async (play: WeekPlayer) =>
  (await play.bot.ports.desk.list(play.key, 'publication', m)).map(({ value }) => value);
/** Answers in the meeting's thread that hold the text. */
const inThread = (play: WeekPlayer, text: string) =>
  play.teams
    .threads()
    .flatMap(({ root, replies }) => (textOf(root).includes('Fem syke') ? replies : []))
    .filter((message) => textOf(message).includes(text));

describe('a summary with an approver', () => {
  let play: WeekPlayer;
  let draft: Message;
  const presses = async (verb: Parameters<ReturnType<WeekPlayer['teams']['as']>['presses']>[1], filled = {}) =>
    JSON.stringify((await play.teams.as('leder').presses(draft, verb, filled)).card);

  beforeAll(async () => {
    ({ play, draft } = await afterTheMeeting({ approver }));
  });
  afterAll(() => play.close());

  it('comes to the chair alone when the meeting ends, and nothing of it is stored or marked by itself', async () => {
    await play.settles();
    expect(textOf(draft)).toContain('Fem syke på natt');
    expect(play.find('nestleder', '"summaryPreview"')).toBeUndefined();
    expect(await summaryOf(play)).toBeUndefined();
    expect((await play.meeting())?.closedAt).toBeUndefined();
  });

  it('is changed portion by portion: text, mark and what is left out', async () => {
    expect(await presses(editOf('situation'))).toContain('text.area.helse');
    const saved = await presses('summarySave', {
      'text.area.helse': 'Helse klarer seg',
      'wide.area.helse': 'true',
      'out.area.kultur': 'true',
    });
    expect(saved).toContain(say('nb', 'summaryForm.saved'));
    const stored = await summaryOf(play);
    const lineOf = (key: string) => stored?.lines.find((line) => line.key === key);
    expect(lineOf('area.helse')).toMatchObject({ text: 'Helse klarer seg', visibility: 'wide' });
    expect(lineOf('area.oppvekst')).toMatchObject({ visibility: 'group', isLeftOut: false });
    expect(lineOf('area.kultur')?.isLeftOut).toBe(true);
  });

  it('keeps what was changed when areas answer later, and offers the news', async () => {
    await play.answers('naering', { level: 'strained', text: 'Kom sent' });
    const opened = await asksForDraft(play, 'leder');
    expect(textOf(opened)).toMatch(/Ett punkt har endret seg/);
    expect(textOf(opened)).not.toContain('Kom sent');
    draft = opened;
    expect(await presses('summaryNews')).toContain('Kom sent');
    expect(await presses('summaryTakeIn', { 'in.area.naering': 'true' })).toContain('Kom sent');
    expect((await summaryOf(play))?.lines.find(({ key }) => key === 'area.helse')?.text).toBe('Helse klarer seg');
  });

  it('shows both renderings, and is not posted before the approver has let it', async () => {
    const preview = await presses('summaryPreview');
    expect(preview).toContain(say('nb', 'summaryPreview.wide'));
    expect(preview).not.toContain('"summaryPost"');
    const r = (await summaryOf(play))?.version;
    const forced = await play.tries('leder', 'summaryPost', { g: 'samordning', m, r });
    expect(JSON.stringify(forced.card)).toContain(say('nb', 'summaryTold.needsApproval'));
    expect(await posted(play)).toEqual([]);
  });

  it('gives the approver what is marked and nothing else, and takes no approval from the chair or anybody else', async () => {
    await presses('summaryForApproval');
    const asked = await play.finds('ansatt', '"approveWide"');
    expect(textOf(asked)).toContain('Helse klarer seg');
    for (const secret of ['Hemmelig om barnehagen', 'Kom sent', 'Fem syke'])
      expect(textOf(asked)).not.toContain(secret);
    const r = (await summaryOf(play))?.wideSince;
    for (const key of ['leder', 'nestleder', 'kommunikasjon', 'helse']) {
      const outcome = await play.tries(key, 'approveWide', { g: 'samordning', m, r });
      expect(outcome.text).toMatch(/Bare den som gruppen har valgt til å godkjenne.*Ingrid Solbakken/);
    }
    expect((await summaryOf(play))?.state).toBe('awaitingApproval');
  });

  it('is sent back with a comment that the chair is told of, and approved after the change; the old card approves nothing', async () => {
    const asked = await play.finds('ansatt', '"approveWide"');
    const former = (await summaryOf(play))?.wideSince;
    await play.teams.as('ansatt').presses(asked, 'returnWide', { comment: 'Skriv hvor lenge' });
    await play.finds('leder', 'Skriv hvor lenge');
    draft = await asksForDraft(play, 'leder');
    await presses(editOf('situation'));
    await presses('summarySave', { 'text.area.helse': 'Helse klarer seg til fredag' });
    await presses('summaryPreview');
    await presses('summaryForApproval');
    const stale = await play.tries('ansatt', 'approveWide', { g: 'samordning', m, r: former });
    expect(JSON.stringify(stale.card)).toContain(say('nb', 'summaryTold.notAsked'));
    expect((await summaryOf(play))?.state).toBe('awaitingApproval');
    const again = await play.comes('the new text', () => play.find('ansatt', 'til fredag'));
    await play.teams.as('ansatt').presses(again, 'approveWide');
    expect((await summaryOf(play))?.state).toBe('approved');
  });

  it('loses the approval with any change of what goes wide, and keeps it with any other', async () => {
    draft = await asksForDraft(play, 'leder');
    await presses(editOf('situation'));
    await presses('summarySave', { 'text.area.oppvekst': 'Hemmelig, skrevet om' });
    expect((await summaryOf(play))?.state).toBe('approved');
    await presses(editOf('situation'));
    await presses('summarySave', { 'wide.area.naering': 'true' });
    expect((await summaryOf(play))?.state).toBe('draft');
    await presses('summaryPreview');
    await presses('summaryForApproval');
    const again = await play.comes('the next text', () => play.find('ansatt', 'Kom sent'));
    await play.teams.as('ansatt').presses(again, 'approveWide');
    await play.comes('the approval', () => play.find('leder', say('nb', 'summaryNote.approvedTitle')));
  });

  it('is posted once in the thread of its meeting, however often it is pressed and by whom', async () => {
    draft = await asksForDraft(play, 'leder');
    await presses('summaryPreview');
    const r = (await summaryOf(play))?.version;
    const data = { g: 'samordning', m, r };
    await Promise.all([
      play.tries('leder', 'summaryPost', data),
      play.tries('nestleder', 'summaryPost', data),
      play.tries('leder', 'summaryPost', data),
    ]);
    await play.comes('the summary', () => inThread(play, 'Helse klarer seg til fredag').length === 1);
    await play.settles();
    expect(inThread(play, 'Helse klarer seg til fredag')).toHaveLength(1);
    expect(textOf(inThread(play, 'til fredag')[0])).toContain('Hemmelig, skrevet om');
    const [only, ...others] = await posted(play);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ nth: 1, wentWide: true, approvedBy: { id: approver } });
    expect(only?.lines.some(({ key }) => key === 'area.kultur')).toBe(false);
    expect((await summaryOf(play))?.posted).toBe(1);
  });

  it('is locked: a save of a card from before changes nothing, in either record', async () => {
    const before = JSON.stringify([await summaryOf(play), await posted(play)]);
    const change = { 'text.area.helse': 'Noe helt annet', 'wide.area.oppvekst': 'true' };
    const r = (await summaryOf(play))?.version;
    const late = { g: 'samordning', m, r, s: 'situation', p: 0, ...change };
    expect(JSON.stringify((await play.tries('leder', 'summarySave', late)).card)).toContain(
      say('nb', 'summaryTold.alreadyPosted'),
    );
    expect(JSON.stringify([await summaryOf(play), await posted(play)])).toBe(before);
  });

  it('shows somebody outside nothing, and a follower what is wide and nothing else', async () => {
    expect(textOf(await play.asks('ansatt', 'oppsummering'))).toContain(say('nb', 'summaryTold.notFollowing'));
    const value: Subscription = {
      ...{ id: approver, version: 1, person: { id: approver, name: 'Bjarne' }, pace: 'weekly', choice: 1 },
      ...{ topics: ['summary'], presses: [], since: '2026-11-03T10:00:00.000Z', had: [], waiting: [] },
    };
    const change = { put: 'desk', record: { kind: 'subscription', value }, etag: undefined } as const;
    await play.bot.ports.commit.commit(play.key, [change]);
    const shown = textOf(await play.asks('ansatt', 'oppsummering'));
    expect(shown).toContain('Helse klarer seg til fredag');
    for (const secret of ['Hemmelig', 'Fem syke']) expect(shown).not.toContain(secret);
  });

  it('is corrected by another one that says so, and the first one says that there is a newer', async () => {
    draft = await asksForDraft(play, 'leder');
    await presses('summaryCorrect');
    await presses(editOf('situation'));
    await presses('summarySave', {
      'text.area.helse': 'Rettet tekst',
      'wide.area.helse': 'false',
      'wide.area.naering': 'false',
    });
    expect(await presses('summaryPreview')).toContain('"summaryPost"');
    await presses('summaryPost');
    await play.comes('the correction', () => inThread(play, 'Rettet tekst').length === 1);
    await play.comes('the word on the first', () => textOf(inThread(play, 'til fredag')[0]).includes('nyere utgave'));
    expect(textOf(inThread(play, 'Rettet tekst')[0])).toMatch(/Dette er en rettelse/);
    expect((await posted(play)).map(({ nth, wentWide }) => [nth, wentWide])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('is shown posted to the others of the group, and outside no more once nothing is wide', async () => {
    expect(textOf(await play.asks('it', 'oppsummering'))).toContain('Rettet tekst');
    expect(textOf(await play.asks('ansatt', 'samandrag'))).not.toContain('Rettet tekst');
  });
});

describe('two chairs at once', () => {
  let play: WeekPlayer;
  beforeAll(async () => {
    ({ play } = await afterTheMeeting());
  });
  afterAll(() => play.close());

  it('keep each other’s words: the second gets the form back with what was typed, and nothing is overwritten', async () => {
    const cards = [await asksForDraft(play, 'leder'), await asksForDraft(play, 'nestleder')] as const;
    const [ours, theirs] = cards;
    await play.teams.as('leder').presses(ours, editOf('situation'));
    await play.teams.as('nestleder').presses(theirs, editOf('situation'));
    await play.teams.as('leder').presses(ours, 'summarySave', { 'text.area.helse': 'Lederens ord' });
    const second = await play.teams
      .as('nestleder')
      .presses(theirs, 'summarySave', { 'text.area.helse': 'Nestlederens ord' });
    const said = JSON.stringify(second.card);
    expect(said).toContain('Ingrid Solbakken har endret oppsummeringen');
    expect(said).toContain('Nestlederens ord');
    expect((await summaryOf(play))?.lines.find(({ key }) => key === 'area.helse')?.text).toBe('Lederens ord');
    await play.teams.as('nestleder').presses(theirs, 'summarySave');
    expect((await summaryOf(play))?.lines.find(({ key }) => key === 'area.helse')?.text).toBe('Nestlederens ord');
  });

  it('does nothing for those who do not lead, nor in the channel, nor with nonsense', async () => {
    const before = await play.rows();
    const r = (await summaryOf(play))?.version;
    const verbs = [
      'summaryOpen',
      'summaryNews',
      'summaryPreview',
      'summaryPost',
      'summaryForApproval',
      'summaryCorrect',
    ];
    for (const verb of verbs) {
      for (const key of ['helse', 'it', 'ansatt']) {
        const outcome = await play.tries(key, verb, { g: 'samordning', m, r, p: 0 });
        expect(outcome.text).toContain('Ingrid Solbakken');
      }
    }
    await play.teams.as('leder').saysInChannel('hjelp');
    const root = await play.comes(
      'a thread',
      () => play.teams.threads().find(({ replies }) => replies.length === 1)?.root,
    );
    const genuine = { v: 1, l: 'nb', g: 'samordning', m, p: 0, r };
    const inChannel = await play.teams
      .as('leder')
      .sends(root, { type: 'Action.Execute', verb: 'summaryPreview' }, { ...genuine, verb: 'summaryPreview' });
    expect(inChannel.text).toBe(say('nb', 'reply.personalOnly'));
    for (const change of [{ m: '2020-01-01-0900' }, { r: -1 }, { r: 'x' }, { g: '../andre' }]) {
      const outcome = await play.tries('leder', 'summaryPost', { ...genuine, ...change });
      expect(outcome.status).toBe(200);
      expect(outcome.card).toBeUndefined();
    }
    expect(await play.rows()).toEqual(before);
  });
});

describe('a chair who does nothing', () => {
  let play: WeekPlayer;
  beforeAll(async () => {
    ({ play } = await afterTheMeeting({ approver }));
  });
  afterAll(() => play.close());

  it('is followed by the deputy chair, asked once a day later, then by a word in the thread, and nothing goes out', async () => {
    await play.settles();
    expect(play.find('nestleder', say('nb', 'summaryNote.askTitle'))).toBeUndefined();
    await play.jumpTo('2026-11-04T09:02:00.000Z');
    const asked = await play.finds('nestleder', say('nb', 'summaryNote.askTitle'));
    expect(inThread(play, say('nb', 'summaryNote.lateTitle'))).toEqual([]);
    await play.jumpTo('2026-11-05T09:05:00.000Z');
    await play.comes('the word', () => inThread(play, say('nb', 'summaryNote.lateTitle')).length === 1);
    await play.jumpTo('2026-11-06T12:00:00.000Z');
    await play.settles();
    const asks = play.teams
      .sentTo('nestleder')
      .filter((one) => textOf(one).includes(say('nb', 'summaryNote.askTitle')));
    expect(asks).toHaveLength(1);
    const late = inThread(play, say('nb', 'summaryNote.lateTitle'));
    expect(late).toHaveLength(1);
    expect(textOf(late[0])).not.toMatch(/Solbakken|Ødegård/);
    expect(await posted(play)).toEqual([]);
    const opened = await play.teams.as('nestleder').presses(asked, 'summaryOpen');
    expect(JSON.stringify(opened.card)).toContain('Hemmelig om barnehagen');
    await play.teams.as('nestleder').presses(asked, 'summaryPreview');
    await play.teams.as('nestleder').presses(asked, 'summaryPost');
    await play.comes('the summary', () => inThread(play, 'Hemmelig om barnehagen').length === 1);
    expect(await posted(play)).toMatchObject([{ wentWide: false, by: { id: idOf('nestleder') } }]);
  });
});
