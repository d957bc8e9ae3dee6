import { freeMeetingId } from '../calendar-of-meetings/meeting-id';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { rhythmSlotsOf } from '../calendar-of-meetings/rhythm-slots';
import type { WallTime } from '../calendar-of-meetings/wall-clock';
import type { PlanChange } from '../plan';
import { refused, type Deciding, type PlanDecision } from './plan-decision';
import { refuseTime } from './refuse-time';
import { rewritePlan } from './rewrite-plan';

/**
 * One meeting more, at `to`. `takenIds` are the ids of the meetings that were ever opened at that time: an extra meeting
 * in the place of one that was skipped or moved away is another meeting and gets an id with `-2`.
 */
export function addExtraMeeting(
  source: MeetingSource,
  to: WallTime,
  takenIds: Iterable<string>,
  deciding: Deciding,
): PlanDecision {
  const { plan } = source;
  const why = refuseTime(source, to, deciding);
  if (why !== undefined) return refused(why);
  const taken = new Set([
    ...takenIds,
    ...plan.changes.map((change) => change.meetingId),
    ...rhythmSlotsOf(source)(to.day).map((slot) => slot.id),
  ]);
  const meetingId = freeMeetingId(to, (id) => taken.has(id));
  if (meetingId === undefined) return refused('taken');
  const extra: PlanChange = { kind: 'extra', meetingId, day: to.day, time: to.time };
  const next = { ...plan, changes: [...plan.changes, extra] };
  return rewritePlan(source, next, deciding, { what: 'extra', meetingId, detail: `${to.day} ${to.time}` });
}
