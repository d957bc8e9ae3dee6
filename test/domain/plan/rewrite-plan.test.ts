import { describe, expect, it } from '@jest/globals';
import { plusDays } from '../../../src/domain/calendar-of-meetings/days';
import { meetingIdAt } from '../../../src/domain/calendar-of-meetings/meeting-id';
import { planSchema, type PlanChange } from '../../../src/domain/plan';
import { addExtraMeeting } from '../../../src/domain/plan/add-extra-meeting';
import { rewritePlan } from '../../../src/domain/plan/rewrite-plan';
import { sourceOf } from '../calendar-of-meetings/planned-row';

const deciding = { now: '2026-11-20T10:00:00.000Z' };

function rewritten(changes: readonly PlanChange[]): readonly PlanChange[] {
  const source = sourceOf({ plan: { changes: [...changes] } });
  const decision = rewritePlan(source, source.plan, deciding, { what: 'resumed' });
  if (decision.kind === 'refused') throw new Error(decision.why);
  return planSchema.parse(decision.plan).changes;
}

/** One skip a day, the first on `day`. */
function skips(day: string, count: number): PlanChange[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'skipped',
    meetingId: meetingIdAt({ day: plusDays(day, index), time: '09:00' }),
  }));
}

describe('a plan that is written again', () => {
  it('forgets what was over more than 14 days ago', () => {
    expect(rewritten(skips('2026-11-05', 2))).toEqual(skips('2026-11-06', 1));
  });

  it('remembers an old meeting that was moved to a day to come, and the other way round', () => {
    const later: PlanChange = { kind: 'moved', meetingId: '2026-10-06-0900', day: '2026-12-01', time: '10:00' };
    const earlier: PlanChange = { kind: 'moved', meetingId: '2026-12-08-0900', day: '2026-10-06', time: '10:00' };
    expect(rewritten([later, earlier])).toEqual([later, earlier]);
  });

  it('does not let a skipped extra meeting come back by forgetting the skip alone', () => {
    const extra: PlanChange = { kind: 'extra', meetingId: '2026-10-06-1300', day: '2026-12-01', time: '10:00' };
    const skipped: PlanChange = { kind: 'skipped', meetingId: '2026-10-06-1300' };
    expect(rewritten([extra, skipped])).toEqual([extra, skipped]);
  });

  it('makes room by forgetting the oldest that are over, never one to come', () => {
    const kept = rewritten([...skips('2026-11-20', 195), ...skips('2026-11-06', 10)]);
    expect(kept).toHaveLength(200);
    expect(kept.slice(195)).toEqual(skips('2026-11-11', 5));
  });

  it('takes no further change when all 200 are to come', () => {
    const source = sourceOf({ plan: { changes: skips('2026-11-21', 200) } });
    const to = { day: '2026-11-20', time: '15:00' };
    expect(addExtraMeeting(source, to, [], deciding)).toEqual({ kind: 'refused', why: 'tooManyChanges' });
  });

  it('drops a pause that is over, and names nobody where the calendar decides', () => {
    const source = sourceOf({ plan: { pausedUntil: '2026-11-20' } });
    expect(rewritePlan(source, source.plan, deciding, { what: 'rhythmEnded' })).toEqual({
      kind: 'changed',
      plan: { changes: [], marks: [] },
      record: { at: deciding.now, what: 'rhythmEnded' },
    });
  });
});

describe('the marks of a plan', () => {});
