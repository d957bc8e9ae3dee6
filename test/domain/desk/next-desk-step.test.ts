import { describe, expect, it } from '@jest/globals';
import type { Case, Question } from '../../../src/domain/desk/case';
import type { DeskFacts } from '../../../src/domain/desk/due/desk-facts';
import { byDay } from '../../../src/domain/desk/due/by-day';
import { nextDeskStep } from '../../../src/domain/desk/due/next-desk-step';
import { personId, sampleGroup } from '../../support/sample';

const leader = { id: personId(201), name: 'Leder' };
const chair = { id: personId(1), name: 'Lederen' };
const question: Question = {
  ...{ nth: 1, what: 'decide', title: 'Hallen', text: 'Skal vi?', advice: '', isAgainst: false },
  ...{ to: leader, by: chair, at: '2026-11-20T09:00:00.000Z', due: '2026-12-01' },
};
const sentUp: Case = {
  ...{ id: 'sak', version: 2, title: 'Hallen', description: '', origin: { kind: 'group' }, raisedBy: chair },
  ...{ raisedAt: '2026-11-20T09:00:00.000Z', areas: [], isUrgent: false, state: 'sentUp', visibility: 'group' },
  ...{ question, answers: [], history: [] },
};
const task: Case = {
  ...{ ...sentUp, question: undefined, state: 'raised', origin: { kind: 'assignment', text: 'Lag en plan' } },
  due: '2026-12-10',
};
const at = (now: string, ...cases: Case[]): ReturnType<typeof nextDeskStep> => {
  const facts: DeskFacts = {
    ...{ group: sampleGroup(1), cases, actions: [], subscriptions: [], meeting: undefined, summary: undefined, now },
  };
  return nextDeskStep(facts);
};
const steps = (now: string, ...cases: Case[]) => at(now, ...cases).steps.map((step) => step.do);

describe('what is due on the desk', () => {
  it('is nothing, ever, in a group without records', () => {
    expect(at('2026-12-01T08:00:00.000Z')).toEqual({ steps: [], wakeAt: undefined });
  });

  it('reminds the leader at eight on the day, and shows it as late at eight on the day after', () => {
    expect(at('2026-11-30T12:00:00.000Z', sentUp)).toEqual({ steps: [], wakeAt: '2026-12-01T07:00:00.000Z' });
    expect(steps('2026-12-01T07:00:00.000Z', sentUp)).toEqual(['remindLeader']);
    const reminded = { ...sentUp, question: { ...question, remindedAt: '2026-12-01T07:00:00.000Z' } };
    expect(at('2026-12-01T07:00:01.000Z', reminded)).toEqual({ steps: [], wakeAt: '2026-12-02T07:00:00.000Z' });
    expect(steps('2026-12-02T07:00:00.000Z', reminded)).toEqual(['showUnanswered']);
    const late = { ...reminded, question: { ...reminded.question, overdueAt: '2026-12-02T07:00:00.000Z' } };
    expect(at('2027-01-01T00:00:00.000Z', late)).toEqual({ steps: [], wakeAt: undefined });
  });

  it.each([
    ['answered', { answers: [{ nth: 1, kind: 'noted', text: '', by: leader, at: question.at }] }],
    ['closed', { state: 'closed' }],
    ['without a date', { question: { ...question, due: undefined } }],
  ] as const)('has nothing to say of a question that is %s', (_, change) => {
    const about = { ...sentUp, ...change, answers: 'answers' in change ? [...change.answers] : [] };
    expect(at('2026-12-05T12:00:00.000Z', about)).toEqual({ steps: [], wakeAt: undefined });
  });

  it('goes on with a question whose case was put on the agenda meanwhile', () => {
    expect(steps('2026-12-01T12:00:00.000Z', { ...sentUp, state: 'onAgenda' })).toEqual(['remindLeader']);
  });

  it('does not remind a leader who was asked today of today', () => {
    const today = { ...sentUp, question: { ...question, at: '2026-12-01T09:00:00.000Z' } };
    expect(at('2026-12-01T10:00:00.000Z', today).wakeAt).toBe('2026-12-02T07:00:00.000Z');
  });

  it('reminds of a task two days before, or on its day when it was given later than that; never of a delivered one', () => {
    expect(at('2026-12-01T12:00:00.000Z', task)).toEqual({ steps: [], wakeAt: '2026-12-08T07:00:00.000Z' });
    const short = { ...task, raisedAt: '2026-12-09T09:00:00.000Z' };
    expect(at('2026-12-09T12:00:00.000Z', short).wakeAt).toBe('2026-12-10T07:00:00.000Z');
    const delivered = { ...task, delivery: { text: 'Her', by: chair, at: question.at } };
    expect(at('2026-12-09T12:00:00.000Z', delivered)).toEqual({ steps: [], wakeAt: undefined });
  });
});

describe('a reminder of a day', () => {
  const oslo = (now: string) => byDay('Europe/Oslo', '2026-12-01', now);

  it('goes out at eight by the clocks of the group, in summer and winter', () => {
    expect(oslo('2026-11-01T12:00:00.000Z')).toBe('2026-12-01T07:00:00.000Z');
    expect(byDay('Europe/Oslo', '2026-07-01', '2026-06-01T12:00:00.000Z')).toBe('2026-07-01T06:00:00.000Z');
  });

  it('that is late goes out at once by day, and never at night', () => {
    expect(oslo('2026-12-03T12:00:00.000Z')).toBe('2026-12-01T07:00:00.000Z');
    expect(oslo('2026-12-01T18:59:00.000Z') <= '2026-12-01T18:59:00.000Z').toBe(true);
    expect(oslo('2026-12-01T19:00:00.000Z')).toBe('2026-12-02T07:00:00.000Z');
    expect(oslo('2026-12-02T00:30:00.000Z')).toBe('2026-12-02T07:00:00.000Z');
  });
});
