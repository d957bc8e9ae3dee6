import type { Instant } from '../calendar';
import { findPlanned } from '../calendar-of-meetings/find-planned';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { plannedMeetings } from '../calendar-of-meetings/planned-meetings';
import { wallTimeAt } from '../calendar-of-meetings/wall-clock';
import type { PlanChange } from '../plan';
import type { Deciding, PlanDecision } from './plan-decision';
import { rewritePlan } from './rewrite-plan';

/**
 * Gives the open meeting its place in a rhythm that was just switched on or ended (`source` has the new plan): the first
 * meeting to come, or its own time when that is sooner, as an extra meeting that keeps its id and with it its replies. A
 * meeting of the new rhythm at its former time gets an id with `-2`. Undefined when it has begun, or when the rhythm gives
 * it that place by itself; its row takes the times of `findPlanned` in any case.
 */
export function keepOpenMeeting(
  source: MeetingSource,
  open: { readonly id: string; readonly startsAt: Instant },
  deciding: Deciding,
): PlanDecision | undefined {
  const { group, plan } = source;
  const { id: meetingId } = open;
  const { now } = deciding;
  if (open.startsAt <= now) return undefined;
  const first = firstStart(source, now);
  const startsAt = first !== undefined && first < open.startsAt ? first : open.startsAt;
  const found = findPlanned(source, meetingId);
  if (found?.status === 'meets' && found.startsAt === startsAt) return undefined;
  const to = wallTimeAt(group.timeZone, startsAt);
  const others = plan.changes.filter((change) => change.meetingId !== meetingId);
  const kept: PlanChange = { kind: 'extra', meetingId, day: to.day, time: to.time };
  const next = { ...plan, changes: [...others, kept] };
  return rewritePlan(source, next, deciding, { what: 'moved', meetingId, detail: `${to.day} ${to.time}` });
}

function firstStart(source: MeetingSource, now: Instant): Instant | undefined {
  for (const planned of plannedMeetings(source, now)) {
    if (planned.status === 'meets') return planned.startsAt;
  }
  return undefined;
}
