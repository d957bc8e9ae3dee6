import { firstPlannedAt } from './calendar-of-meetings/meeting-id';
import type { EarlierLevel } from './meeting';

/** Earlier meetings by when they were held, the newest first: one that was moved has an id of another time. */
export function newestFirst(a: EarlierLevel, b: EarlierLevel): number {
  return heldAt(b).localeCompare(heldAt(a)) || b.meetingId.localeCompare(a.meetingId);
}

/** Rows from before the start was kept have the day, and the time of the id. */
function heldAt({ meetingId, day, startsAt }: EarlierLevel): string {
  return startsAt ?? `${day}T${firstPlannedAt(meetingId).time}`;
}
