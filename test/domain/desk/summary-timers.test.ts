import { describe, expect, it } from '@jest/globals';
import { summaryTimers } from '../../../src/domain/desk/due/summary-timers';
import type { DeskFacts } from '../../../src/domain/desk/due/desk-facts';
import type { Meeting } from '../../../src/domain/meeting';
import { summaryMarks, withSummaryMark } from '../../../src/domain/summary/summary-marks';
import { sampleGroup } from '../../support/sample';
import { aSummary } from '../../views/desk/summary-samples';

const meeting: Meeting = {
  id: '2026-11-24-0900',
  startsAt: '2026-11-24T08:00:00.000Z',
  day: '2026-11-24',
  deadline: '2026-11-24T06:00:00.000Z',
  openedAt: '2026-11-22T08:00:00.000Z',
  rhythm: 'normal',
  rosterComplete: true,
};
const facts = (change: Partial<DeskFacts> = {}): DeskFacts => ({
  ...{ group: sampleGroup(3), cases: [], actions: [], subscriptions: [], meeting, summary: undefined },
  now: '2026-11-24T12:00:00.000Z',
  ...change,
});
const timers = (change: Partial<DeskFacts> = {}) =>
  summaryTimers(facts(change)).map(({ dueAt, step }) => [step.do, dueAt]);
const drafted = withSummaryMark(meeting, summaryMarks.draft, '2026-11-24T09:00:00.000Z');
const asked = withSummaryMark(drafted, summaryMarks.deputy, '2026-11-25T09:00:00.000Z');

describe('the summary by the clock', () => {
  it('is drafted at the planned end, then a day for the chair and a day for the deputy chair, each step once', () => {
    expect(timers()).toEqual([['draftSummary', '2026-11-24T09:00:00.000Z']]);
    expect(timers({ meeting: drafted })).toEqual([['askDeputy', '2026-11-25T09:00:00.000Z']]);
    expect(timers({ meeting: asked })).toEqual([['tellLate', '2026-11-26T09:00:00.000Z']]);
    const told = withSummaryMark(asked, summaryMarks.late, '2026-11-26T09:00:00.000Z');
    expect(timers({ meeting: told })).toEqual([]);
  });

  it('gives whoever was asked late, since nothing ran, the same time', () => {
    const late = withSummaryMark(drafted, summaryMarks.deputy, '2026-11-29T07:00:00.000Z');
    expect(timers({ meeting: late })).toEqual([['tellLate', '2026-11-30T07:00:00.000Z']]);
  });

  it('asks nobody once it is posted, nor the deputy chair while the approver has it', () => {
    expect(timers({ meeting: drafted, summary: aSummary({ state: 'posted', posted: 1 }) })).toEqual([]);
    expect(timers({ meeting: drafted, summary: aSummary({ posted: 1 }) })).toEqual([]);
    const waiting = aSummary({ state: 'awaitingApproval' });
    expect(timers({ meeting: drafted, summary: waiting })).toEqual([['tellLate', '2026-11-26T09:00:00.000Z']]);
  });

  it('has nothing of a meeting that was skipped, of one long past, or in a group that lives by hand', () => {
    expect(timers({ meeting: { ...meeting, closedAt: '2026-11-23T08:00:00.000Z' } })).toEqual([]);
    expect(timers({ now: '2026-12-02T08:00:00.000Z' })).toEqual([]);
    expect(timers({ group: sampleGroup(3, { automatic: false }), meeting: drafted })).toEqual([]);
  });

  it('waits half the time between two meetings in a faster rhythm, also for the one before the open one', () => {
    const crisis: Meeting = { ...drafted, rhythm: 'crisis' };
    const next: Meeting = { ...meeting, id: '2026-11-24-1200', startsAt: '2026-11-24T11:00:00.000Z', rhythm: 'crisis' };
    expect(timers({ meeting: next, former: { meeting: crisis, summary: undefined } })).toEqual([
      ['draftSummary', '2026-11-24T12:00:00.000Z'],
      ['askDeputy', '2026-11-24T11:00:00.000Z'],
    ]);
    const daily: Meeting = { ...drafted, rhythm: 'intensified' };
    expect(timers({ meeting: daily })).toEqual([['askDeputy', '2026-11-24T21:00:00.000Z']]);
  });

  it('ends no later than half-way to the next meeting, however long the group says that its meetings last', () => {
    const group = sampleGroup(3);
    const long = { ...group, meeting: { ...group.meeting, lasts: 'PT6H' } };
    expect(timers({ group: long, meeting: { ...meeting, rhythm: 'crisis' } })).toEqual([
      ['draftSummary', '2026-11-24T10:00:00.000Z'],
    ]);
    expect(timers({ group: long })).toEqual([['draftSummary', '2026-11-24T14:00:00.000Z']]);
  });
});
