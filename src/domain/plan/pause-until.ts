import { dayIn, type LocalDate } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { longestLookAhead, refused, type Deciding, type PlanDecision } from './plan-decision';
import { rewritePlan } from './rewrite-plan';

/** No meeting before `day`, moved and extra ones included; they are shown as paused. */
export function pauseUntil(source: MeetingSource, day: LocalDate, deciding: Deciding): PlanDecision {
  const today = dayIn(source.group.timeZone, deciding.now);
  if (day <= today) return refused('past');
  if (day > plusDays(today, longestLookAhead)) return refused('tooFar');
  if (source.plan.pausedUntil === day) return refused('alreadyPaused');
  return rewritePlan(source, { ...source.plan, pausedUntil: day }, deciding, { what: 'paused', detail: day });
}
