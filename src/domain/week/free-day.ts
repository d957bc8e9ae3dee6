import type { Instant } from '../calendar';
import type { PlannedMeeting } from '../calendar-of-meetings/planned-meeting';
import { after, day } from './after';

/** When the chair is told that a free day skips or moves this meeting; undefined when no free day does. */
export function announcesAt(planned: PlannedMeeting): Instant | undefined {
  const skipped = planned.status === 'skipped' && planned.why === 'freeDay';
  const moved = planned.status === 'meets' && planned.movedFrom?.freeDay !== undefined;
  return skipped || moved ? after(planned.startsAt, -7 * day) : undefined;
}

/** The plan's mark that the chair was told. */
export function announcedMark(meetingId: string): string {
  return `free:${meetingId}`;
}
