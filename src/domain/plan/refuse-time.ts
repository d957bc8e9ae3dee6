import { dayIn } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { slotsOf } from '../calendar-of-meetings/slots-of';
import { instantAt, type WallTime } from '../calendar-of-meetings/wall-clock';
import { longestLookAhead, type Deciding, type PlanRefusal } from './plan-decision';

/** Why no meeting can be put at `to`; undefined when one can. */
export function refuseTime(source: MeetingSource, to: WallTime, { now }: Deciding): PlanRefusal | undefined {
  const { group, plan } = source;
  const startsAt = instantAt(group.timeZone, to);
  if (startsAt <= now) return 'past';
  if (to.day > plusDays(dayIn(group.timeZone, now), longestLookAhead)) return 'tooFar';
  if (plan.pausedUntil !== undefined && to.day < plan.pausedUntil) return 'paused';
  const isTaken = slotsOf(source)(to.day).some((slot) => slot.startsAt === startsAt && slot.status === 'meets');
  return isTaken ? 'taken' : undefined;
}
