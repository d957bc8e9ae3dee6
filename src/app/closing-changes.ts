import type { Instant } from '../domain/calendar';
import type { Meeting, MeetingArea } from '../domain/meeting';
import type { Change } from './ports/commit';
import type { Versioned } from './ports/versioned';

/** Closes the meeting and each of its areas: a press reads its area's row and nothing else. */
export function closingChanges(
  meeting: Versioned<Meeting>,
  areas: readonly Versioned<MeetingArea>[],
  now: Instant,
): Change[] {
  return [
    { put: 'meeting', value: { ...meeting.value, closedAt: now }, etag: meeting.etag },
    ...areas.map((area): Change => ({ put: 'area', value: { ...area.value, closedAt: now }, etag: area.etag })),
  ];
}
