import { describe, expect, it } from '@jest/globals';
import type { Case } from '../../../src/domain/desk/case';
import { answerQuestion } from '../../../src/domain/desk/case-changes/answer-question';
import { deliverAssignment, reactToDelivery } from '../../../src/domain/desk/case-changes/deliver-assignment';
import { raiseCase } from '../../../src/domain/desk/case-changes/raise-case';
import { releaseAnswer } from '../../../src/domain/desk/case-changes/release-answer';
import { mostQuestions, sendUp, type Ask } from '../../../src/domain/desk/case-changes/send-up';
import { confirmAnswer, tellAnswer } from '../../../src/domain/desk/case-changes/told-answer';
import { leaderMatter } from '../../../src/domain/desk/upward/leader-matter';
import { openQuestion } from '../../../src/domain/desk/upward/open-question';
import { personId } from '../../support/sample';

const now = '2026-11-20T09:00:00.000Z';
const today = '2026-11-20';
const chair = { id: personId(1), name: 'Lederen' };
const first = { id: personId(201), name: 'Første' };
const second = { id: personId(202), name: 'Andre' };
const ask: Ask = { what: 'decide', text: 'Skal vi?', advice: 'Ja', isAgainst: false, to: first, due: '2026-12-01' };
const raised = raiseCase(
  { id: 'sak', title: 'Hallen', description: 'Hemmelig', origin: { kind: 'group' }, areas: [], isUrgent: false },
  chair,
  now,
);

const value = (result: { readonly kind: string; readonly value?: Case }): Case => {
  if (result.value === undefined) throw new Error(JSON.stringify(result));
  return result.value;
};
const up = (about: Case, nth: number, asked = ask) => sendUp(about, asked, { nth, by: chair, now, today });
const sent = value(up(raised, 1));
const answered = value(answerQuestion(sent, { nth: 1, kind: 'decided', text: 'Ja' }, first, now));

describe('a case that is sent up', () => {
  it('is put once: the same form again changes nothing, another one by the same number is stale', () => {
    expect(up(sent, 1)).toEqual({ kind: 'again' });
    expect(up(sent, 1, { ...ask, to: second })).toEqual({ kind: 'refused', why: 'stale' });
    expect(up(raised, 2)).toEqual({ kind: 'refused', why: 'stale' });
  });

  it('is not sent up for a day that has passed, when it is over, or for ever', () => {
    expect(up(raised, 1, { ...ask, due: '2026-11-19' })).toEqual({ kind: 'refused', why: 'past' });
    expect(up({ ...raised, state: 'closed' }, 1)).toEqual({ kind: 'refused', why: 'over' });
    const often = Array.from({ length: mostQuestions }, (_, index) => index + 1).reduce(
      (about, nth) => value(up(about, nth)),
      raised,
    );
    expect(up(often, mostQuestions + 1)).toEqual({ kind: 'refused', why: 'tooMany' });
  });

  it('takes the earlier question back from a leader who has not answered', () => {
    const again = value(up(sent, 2, { ...ask, to: second }));
    expect(leaderMatter(again, 1)).toMatchObject({ state: 'takenBack', question: { to: first } });
    expect(answerQuestion(again, { nth: 1, kind: 'noted', text: '' }, first, now)).toMatchObject({ why: 'stale' });
    expect(openQuestion(again)?.to).toEqual(second);
  });

  it('shows the leader what it was called when it was sent up, and nothing that the group writes later', () => {
    const renamed = { ...sent, title: 'Navnet på den syke', description: 'Mer om den syke' };
    expect(JSON.stringify(leaderMatter(renamed, 1))).not.toMatch(/syke|Hemmelig/);
  });
});

describe('a leader’s answer', () => {
  it.each([
    ['somebody else', second, 'notYours'],
    ['the chair', chair, 'notYours'],
  ] as const)('is not given by %s', (_, by, why) => {
    expect(answerQuestion(sent, { nth: 1, kind: 'decided', text: 'Ja' }, by, now)).toEqual({ kind: 'refused', why });
  });

  it('needs words for a decision and for a question, and is given once', () => {
    for (const kind of ['decided', 'returned'] as const) {
      expect(answerQuestion(sent, { nth: 1, kind, text: ' ' }, first, now)).toMatchObject({ why: 'noText' });
    }
    expect(answerQuestion(answered, { nth: 1, kind: 'decided', text: 'Ja' }, first, now)).toEqual({ kind: 'again' });
    expect(answerQuestion(answered, { nth: 1, kind: 'decided', text: 'Nei' }, first, now)).toMatchObject({
      why: 'answered',
    });
    expect(answered.history.map(({ what }) => what)).toEqual(['raised', 'sentUp', 'answered']);
  });

  it('is the group’s own again although the one before was released', () => {
    const released = value(releaseAnswer(answered, chair, now));
    const asked = value(up(released, 2));
    const next = value(answerQuestion(asked, { nth: 2, kind: 'noted', text: '' }, first, now));
    expect([released.visibility, next.visibility]).toEqual(['wide', 'group']);
  });

  it('passes the date on with the question, without the reminder that the first leader had', () => {
    const reminded: Case = {
      ...sent,
      question: sent.question && { ...sent.question, remindedAt: now, overdueAt: now },
    };
    const passed = value(answerQuestion(reminded, { nth: 1, kind: 'passed', text: '', passedTo: second }, first, now));
    expect(passed.question).toEqual({ ...ask, nth: 2, title: 'Hallen', to: second, by: chair, at: now });
    expect(leaderMatter(passed, 2)?.passedBy).toEqual(first);
    expect(leaderMatter(passed, 1)?.state).toBe('answered');
  });
});

describe('an answer that was told', () => {
  const told = value(tellAnswer(sent, { nth: 1, kind: 'decided', text: 'Ja' }, chair, now));

  it('is nobody’s decision until the leader has confirmed it', () => {
    expect(leaderMatter(told, 1)?.state).toBe('told');
    expect(releaseAnswer(told, chair, now)).toEqual({ kind: 'refused', why: 'unconfirmed' });
    expect(confirmAnswer(told, 1, chair, now)).toEqual({ kind: 'refused', why: 'notYours' });
    const confirmed = value(confirmAnswer(told, 1, first, now));
    expect(leaderMatter(confirmed, 1)?.state).toBe('answered');
    expect(confirmAnswer(confirmed, 1, first, now)).toEqual({ kind: 'again' });
  });

  it('gives way to the leader’s own, and never takes its place', () => {
    const own = value(answerQuestion(told, { nth: 1, kind: 'decided', text: 'Nei' }, first, now));
    expect(leaderMatter(own, 1)?.answer?.text).toBe('Nei');
    expect(tellAnswer(own, { nth: 1, kind: 'decided', text: 'Ja' }, chair, now)).toMatchObject({ why: 'answered' });
    expect(tellAnswer(sent, { nth: 1, kind: 'decided', text: 'Ja' }, first, now)).toMatchObject({ why: 'notYours' });
  });
});

describe('a task of the leadership', () => {
  const task = raiseCase(
    { id: 't', title: 'Plan', description: '', origin: { kind: 'assignment' }, areas: [], isUrgent: false },
    first,
    now,
  );
  const delivered = value(deliverAssignment(task, { text: 'Her', before: 0 }, chair, now));

  it('is delivered once for each press, and anew with another number', () => {
    expect(deliverAssignment(delivered, { text: 'Her', before: 0 }, chair, now)).toEqual({ kind: 'again' });
    expect(deliverAssignment(delivered, { text: 'Noe annet', before: 0 }, chair, now)).toMatchObject({ why: 'stale' });
    const reacted = value(reactToDelivery(delivered, { text: 'Mer', nth: 1 }, first, now));
    const anew = value(deliverAssignment(reacted, { text: 'Mer her', before: 1 }, chair, now));
    expect([anew.delivery?.text, anew.reaction]).toEqual(['Mer her', undefined]);
  });

  it('is reacted to by the leader who gave it, once, also when the group has closed it', () => {
    expect(reactToDelivery(delivered, { text: '', nth: 1 }, second, now)).toMatchObject({ why: 'notYours' });
    const reacted = value(reactToDelivery(delivered, { text: '', nth: 1 }, first, now));
    expect(reacted.state).toBe('answered');
    expect(reactToDelivery(reacted, { text: 'Nei', nth: 1 }, first, now)).toMatchObject({ why: 'answered' });
    const closed = value(reactToDelivery({ ...delivered, state: 'closed' }, { text: 'Takk', nth: 1 }, first, now));
    expect(closed.state).toBe('closed');
  });

  it('is nothing that somebody raised themselves', () => {
    expect(deliverAssignment(raised, { text: 'Her', before: 0 }, chair, now)).toMatchObject({ why: 'notAnAssignment' });
  });
});
