import { dayIn } from '../calendar';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import type { Plan, PlanRecord } from '../plan';
import { refused, type Deciding, type PlanDecision } from './plan-decision';
import { tidyChanges } from './tidy-changes';

/** The decision to write `plan`, without what is over, together with the record of it. */
export function rewritePlan(
  source: MeetingSource,
  plan: Plan,
  { now, by }: Deciding,
  record: Omit<PlanRecord, 'at' | 'by'>,
): PlanDecision {
  const { timeZone } = source.group;
  const changes = tidyChanges(plan.changes, timeZone, now);
  if (changes === undefined) return refused('tooManyChanges');
  const { pausedUntil, ...rest } = plan;
  const isPaused = pausedUntil !== undefined && pausedUntil > dayIn(timeZone, now);
  return {
    kind: 'changed',
    plan: { ...rest, ...(isPaused ? { pausedUntil } : {}), changes },
    record: { at: now, ...(by === undefined ? {} : { by }), ...record },
  };
}
