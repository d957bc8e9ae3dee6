import type { Instant } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import { isQuiet, type QuietHours } from '../calendar-of-meetings/quiet-hours';
import { instantAt, wallTimeAt } from '../calendar-of-meetings/wall-clock';
import { after, hour, minute } from './after';

/** When the quiet hours around `at` end, in the wall-clock time of `zone`; undefined when `at` is outside of them. */
export function quietUntil(hours: QuietHours, zone: string, at: Instant): Instant | undefined {
  if (!isQuiet(zone, hours, at)) return undefined;
  const { day, time } = wallTimeAt(zone, at);
  const end = instantAt(zone, { day: time < hours.to ? day : plusDays(day, 1), time: hours.to });
  // Of an end that the clock change repeats, the second may be the one to come.
  if (end <= at) return after(end, hour);
  // One that it leaves out is where the gap ends.
  const isShown = wallTimeAt(zone, end).time === hours.to;
  return isShown ? end : after(end, -Number(hours.to.slice(3)) * minute);
}
