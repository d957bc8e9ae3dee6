import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message } from '../../simulator/connector/message';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const execute = (verb: string) => ({ type: 'Action.Execute', verb });
const submit = { type: 'Action.Submit' };

describe('a week that runs by itself', () => {
  let play: WeekPlayer;
  let preview: Message;
  const m = WeekPlayer.meetingId;

  beforeAll(async () => {
    play = await WeekPlayer.onSunday({
      meeting: {
        ...{ weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
        remindBefore: ['P1D'],
      },
    });
    await play.asks('leder', 'språk nynorsk');
  });
  afterAll(() => play.close());

  it('reminds those who are silent, and the reminder leads to the card, for them only', async () => {
    await play.answers('helse', { level: 'normal', text: 'Rolig' });
    await play.jumpTo('2026-11-02T06:00:00.000Z');
    const reminder = await play.finds('oppvekst', '"showCard"');
    await play.settles();
    expect(play.find('helse', '"showCard"')).toBeUndefined();
    const before = await play.rows();
    for (const key of ['ansatt', 'leder', 'kultur']) {
      const outcome = await play.tries(key, 'showCard', { g: 'samordning', m, a: 'oppvekst' });
      expect(outcome.text).toMatch(/(bare|berre) områdekoordinatoren/);
    }
    expect((await play.teams.as('fremmed').presses(reminder, 'showCard')).status).toBe(403);
    expect(await play.rows()).toEqual(before);
    const cards = play.cards('oppvekst').filter((card) => textOf(card).includes('status.send')).length;
    expect((await play.teams.as('oppvekst').presses(reminder, 'showCard')).text).toBe(say('nb', 'reply.cardComing'));
    await play.comes('one more copy', () => {
      const now = play.cards('oppvekst').filter((card) => textOf(card).includes('status.send'));
      return now.length === cards + 1;
    });
  });

  it('shows the chair at the deadline what will be posted, in the chair’s own language', async () => {
    await play.jumpTo('2026-11-03T06:00:00.000Z');
    preview = await play.finds('leder', '"postNow"');
    expect(textOf(preview)).toContain(say('nn', 'chairPreview.hold'));
    expect(textOf(preview)).toContain('Tore Åsheim');
    expect(play.find('nestleder', '"postNow"')).toBeUndefined();
  });

  it('does nothing for those who do not lead, nor in the channel, nor with nonsense, and answers each', async () => {
    const before = await play.rows();
    for (const key of ['helse', 'ansatt', 'it']) {
      for (const verb of ['postNow', 'hold']) {
        expect((await play.tries(key, verb, { g: 'samordning', m })).text).toContain('Ingrid Solbakken');
      }
    }
    expect((await play.teams.as('fremmed').presses(preview, 'postNow')).status).toBe(403);
    const genuine = { v: 1, verb: 'hold', g: 'samordning', m, l: 'nb' };
    for (const change of [{ g: 'andre' }, { m: '2020-01-01-0900' }, { m: 7 }, { v: 2 }, { x: 'x'.repeat(70_000) }]) {
      const outcome = await play.teams.as('leder').sends(preview, execute('hold'), { ...genuine, ...change });
      expect([outcome.status, outcome.text]).toEqual([
        200,
        expect.stringMatching(/[Ii]ngenting er endr|Ingenting er endra/),
      ]);
    }
    await play.teams.as('it').saysInChannel('hjelp');
    const root = await play.comes(
      'a thread',
      () => play.teams.threads().find(({ replies }) => replies.length === 1)?.root,
    );
    expect((await play.teams.as('leder').sends(root, execute('hold'), genuine)).text).toBe(
      say('nb', 'reply.personalOnly'),
    );
    await play.teams.as('leder').sends(root, submit, genuine);
    await play.comes('an answer in the channel', () =>
      play.teams.threads().find(({ replies }) => replies.length === 2),
    );
    expect(JSON.stringify(play.teams.channelMessages())).not.toContain('Tore Åsheim');
    expect(await play.rows()).toEqual(before);
  });

  it('is held and let go by the chair and the deputy chair, and the message in Teams follows', async () => {
    const stale = play.teams.as('leder').sees(preview);
    const held = await play.teams.as('leder').presses(preview, 'hold');
    expect(JSON.stringify(held.card)).toContain('"release"');
    await play.comes('the held preview', () => textOf(preview).includes('"release"'));
    expect(textOf(preview)).toContain(say('nn', 'chairPreview.release'));
    await play.teams.as('leder').presses(preview, 'hold', {}, { card: stale });
    await play.jumpTo('2026-11-03T07:40:00.000Z');
    await play.teams.quiet(600);
    expect((await play.meeting())?.postedAt).toBeUndefined();
    await play.tries('nestleder', 'release', { g: 'samordning', m });
    const board = await play.comes('the board', () => play.teams.threads().find(({ root }) => root.card !== undefined));
    expect(textOf(board.root)).toContain('Helse og velferd');
    await play.comes(
      'the posted preview',
      () => !textOf(preview).includes('"hold"') && !textOf(preview).includes('"release"'),
    );
    expect(await play.records()).toEqual(['held', 'released']);
  });

  it('is posted once, whatever is pressed then on an older card', async () => {
    const genuine = { v: 1, g: 'samordning', m, l: 'nn' };
    for (const verb of ['postNow', 'hold', 'release', 'postNow']) {
      const outcome = await play.teams.as('leder').sends(preview, execute(verb), { ...genuine, verb });
      expect(JSON.stringify(outcome.card)).not.toContain('"postNow"');
    }
    await play.teams.quiet(1500);
    expect(play.teams.threads().filter(({ root }) => root.card !== undefined)).toHaveLength(1);
    expect((await play.meeting())?.heldBy).toBeUndefined();
  });

  it('explains the buttons of a meeting that is over', async () => {
    const reminder = await play.finds('oppvekst', '"showCard"');
    await play.jumpTo('2026-11-08T08:00:00.000Z');
    await play.comes('the next cards', () => play.find('kultur', WeekPlayer.nextId));
    const before = await play.rows();
    expect((await play.teams.as('oppvekst').presses(reminder, 'showCard')).text).toBe(
      say('nb', 'reply.refused.tooLate'),
    );
    const posting = { v: 1, verb: 'postNow', g: 'samordning', m, l: 'nn' };
    const late = await play.teams.as('leder').sends(preview, execute('postNow'), posting);
    expect(late.text).toBe(say('nn', 'reply.refused.tooLate'));
    const holding = await play.teams.as('leder').sends(preview, execute('hold'), { ...posting, verb: 'hold' });
    expect(JSON.stringify(holding.card)).not.toContain('"hold"');
    expect(await play.rows()).toEqual(before);
  });
});

describe('a board that Teams refuses', () => {
  let play: WeekPlayer;
  const title = say('nb', 'chairNote.boardTitle');
  beforeAll(async () => {
    play = await WeekPlayer.onSunday();
    await play.teams.as('leder').installs();
  });
  afterAll(() => play.close());

  it('is told to the chair once, and comes with its log when the app is in the team again', async () => {
    await play.teams.team.removes('leder');
    await play.jumpTo('2026-11-03T07:30:00.000Z');
    const note = await play.finds('leder', title);
    expect(textOf(note)).toContain('403 BotNotInConversationRoster');
    await play.teams.as('leder').presses(note, 'postNow');
    await play.teams.quiet(1500);
    expect(play.teams.threads()).toEqual([]);
    expect(play.cards('leder').filter((card) => textOf(card).includes(title))).toHaveLength(1);
    await play.teams.team.installs('leder');
    const thread = await play.comes('board, agenda and log', () =>
      play.teams.threads().find(({ replies }) => replies.length === 2),
    );
    expect(textOf(thread.root)).toContain('Helse og velferd');
    await play.settles();
  });
});
