import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message } from '../../simulator/connector/message';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const { meetingId: open, nextId: next } = WeekPlayer;
const later = '2026-11-17-0900';

describe('the chair plans', () => {
  let play: WeekPlayer;
  let card: Message;
  /** The button of one meeting: each has the same verbs. */
  const of = (verb: string, m: string) => (action: Record<string, unknown>) =>
    action['verb'] === verb && JSON.stringify(action['data']).includes(`"${m}"`);
  const presses = async (choice: Parameters<ReturnType<WeekPlayer['teams']['as']>['presses']>[1], filled = {}) =>
    JSON.stringify((await play.teams.as('leder').presses(card, choice, filled)).card);

  beforeAll(async () => {
    play = await WeekPlayer.onSunday();
    card = await play.asks('leder', 'plan');
  });
  afterAll(() => play.close());

  it('by the card that the command gives, to chair and deputy chair only, and not in the channel', async () => {
    expect(textOf(card)).toContain(say('nb', 'plan.title'));
    expect(textOf(await play.asks('helse', 'plan'))).toContain('Ingrid Solbakken');
    expect(textOf(await play.asks('ansatt', 'flytt'))).toContain('ikke med i noen samordningsgruppe');
    expect(textOf(await play.asks('nestleder', 'hopp over'))).toContain(say('nb', 'plan.title'));
    await play.teams.as('leder').saysInChannel('plan');
    const thread = await play.comes('an answer', () =>
      play.teams.threads().find(({ replies }) => replies.length === 1),
    );
    expect(textOf(thread.replies[0])).toContain(say('nb', 'reply.personalOnly'));
  });

  it('skips the next meeting and keeps it again, from the card as it comes back', async () => {
    expect(await presses(of('skipMeeting', next))).toMatch(/10\. november[^"]*er hoppet over/);
    expect(await presses(of('keepMeeting', next))).toMatch(/10\. november[^"]*blir holdt likevel/);
    expect(await play.records()).toEqual(['moved', 'skipped']);
  });

  it('moves it, and refuses the time of another one with a sentence and what was typed', async () => {
    const taken = await presses(of('moveMeeting', next), { [`day.${next}`]: '2026-11-17', [`time.${next}`]: '09:00' });
    expect(taken).toContain(say('nb', 'planAnswer.refused.taken'));
    const moved = await presses(of('moveMeeting', next), { [`day.${next}`]: '2026-11-11', [`time.${next}`]: '10:30' });
    expect(moved).toMatch(/flyttet til onsdag 11\. november[^"]*10\.30/);
    expect(moved).toMatch(new RegExp(`"${later}"`));
  });

  it('adds an extra meeting, pauses and resumes, each once however often it is pressed', async () => {
    const extra = { 'day.extra': '2026-11-05', 'time.extra': '13:00' };
    expect(await presses('extraMeeting', extra)).toMatch(/ekstra møte er lagt inn torsdag 5\. november/);
    expect(await presses('extraMeeting', extra)).toContain(say('nb', 'planAnswer.refused.taken'));
    expect(await presses('pauseUntil', { 'day.pause': '2026-12-01' })).toContain('på pause til');
    await play.comes('the closed cards', () => !textOf(play.card('helse')).includes('status.send'));
    expect(await presses('resumeMeetings')).toContain('i gang igjen');
    expect(await play.records()).toEqual(['extra', 'moved', 'moved', 'paused', 'resumed', 'skipped']);
  });

  it('moves the open meeting: the cards in the chats show the new deadline, and answers count', async () => {
    card = await play.asks('leder', 'plan');
    await presses(of('moveMeeting', open), { [`day.${open}`]: '2026-11-04', [`time.${open}`]: '12:00' });
    await play.comes('the new deadline', () => /4\. november[^"]*10\.00/.test(textOf(play.card('helse'))));
    await play.answers('helse', { level: 'normal', text: 'Etter flyttingen' });
    expect((await play.area('helse'))?.reply?.content.text).toBe('Etter flyttingen');
    expect((await play.meeting())?.startsAt).toBe('2026-11-04T11:00:00.000Z');
  });

  it('lets two leaders press at once: one plan, two sentences', async () => {
    const data = { g: 'samordning', m: later };
    const outcomes = await Promise.all([
      play.tries('leder', 'skipMeeting', data),
      play.tries('nestleder', 'skipMeeting', data),
    ]);
    const said = outcomes.map((outcome) => JSON.stringify(outcome.card));
    expect(said.filter((one) => one.includes(say('nb', 'planAnswer.refused.alreadySkipped')))).toHaveLength(1);
    expect((await play.records()).filter((what) => what === 'skipped')).toHaveLength(2);
  });
});
