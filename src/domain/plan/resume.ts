import { dayIn } from '../calendar';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { refused, type Deciding, type PlanDecision } from './plan-decision';
import { rewritePlan } from './rewrite-plan';

/** The pause is over now. */
export function resume(source: MeetingSource, deciding: Deciding): PlanDecision {
  const { pausedUntil, ...plan } = source.plan;
  const today = dayIn(source.group.timeZone, deciding.now);
  if (pausedUntil === undefined || pausedUntil <= today) return refused('notPaused');
  return rewritePlan(source, plan, deciding, { what: 'resumed' });
}
