import { plusDays } from './days';
import { longestFreeDayMove } from './free-day-move';
import { firstPlannedAt } from './meeting-id';
import type { MeetingSource } from './meeting-source';
import type { PlannedMeeting } from './planned-meeting';
import { plannedMeetings } from './planned-meetings';
import { slotsOf } from './slots-of';

/** The planned meeting with this id, wherever it stands now; undefined when the group does not meet then any more. */
export function findPlanned(source: MeetingSource, meetingId: string): PlannedMeeting | undefined {
  const own = firstPlannedAt(meetingId).day;
  const reach = Array.from({ length: 2 * longestFreeDayMove + 1 }, (_, index) => index - longestFreeDayMove);
  const placed = source.plan.changes.flatMap((change) =>
    change.kind !== 'skipped' && change.meetingId === meetingId ? [change.day] : [],
  );
  const slot = [...placed, ...reach.map((days) => plusDays(own, days))]
    .flatMap(slotsOf(source))
    .find(({ id }) => id === meetingId);
  if (slot === undefined) return undefined;
  const justBefore = new Date(Date.parse(slot.startsAt) - 1).toISOString();
  const next = plannedMeetings(source, justBefore).next();
  return next.done !== true && next.value.id === meetingId ? next.value : undefined;
}
