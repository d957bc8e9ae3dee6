import { DateTime, Duration } from 'luxon';
import { rhythmOf } from '../calendar-of-meetings/rhythm-of';
import type { Instant } from '../calendar';
import type { Group } from '../group';
import type { Meeting } from '../meeting';
import type { Rhythm } from '../rhythm';

const dayMs = 24 * 60 * 60 * 1000;
const standardLength = 'PT1H';

/** The planned end of a meeting: its start and the time the group has set aside, in a faster rhythm half the way to the next at most. */
export function meetingEnd(group: Group, { startsAt, rhythm = 'normal' }: Meeting): Instant {
  const lasts = Duration.fromISO(group.meeting.lasts ?? standardLength).toMillis();
  const most = rhythm === 'normal' ? lasts : intervalOf(rhythmOf(group, rhythm)) / 2;
  return plusMs(startsAt, Math.min(lasts, most));
}

/** How long the chair has for the summary before the deputy chair is asked, and as long again before the group is told: in milliseconds. */
export function summaryPatience(group: Group, { rhythm = 'normal' }: Meeting): number {
  return rhythm === 'normal' ? dayMs : intervalOf(rhythmOf(group, rhythm)) / 2;
}

/** The shortest time between two meetings of a rhythm's day and the first of the next, in milliseconds. */
function intervalOf({ times }: Rhythm): number {
  const starts = times.map((time) => Duration.fromISOTime(time).toMillis());
  const gaps = starts.map((start, index) => {
    const next = starts[index + 1];
    return next === undefined ? (starts[0] ?? 0) + dayMs - start : next - start;
  });
  return Math.min(dayMs, ...gaps);
}

/** The moment so many milliseconds after `at`. */
export function plusMs(at: Instant, milliseconds: number): Instant {
  return DateTime.fromISO(at).plus({ milliseconds }).toJSDate().toISOString();
}
