import type { Instant } from '../calendar';
import { plusDays } from './days';
import { instantAt, wallTimeAt } from './wall-clock';

/** Wall-clock times `HH:mm`; they pass midnight when `from` is the later one, and there are none when both are the same. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** True when nobody is to be disturbed at `at`: from `from` on, and before `to`. */
export function isQuiet(zone: string, hours: QuietHours, at: Instant): boolean {
  const { time } = wallTimeAt(zone, at);
  if (hours.from <= hours.to) return hours.from <= time && time < hours.to;
  return time >= hours.from || time < hours.to;
}

/** The last minute before the quiet hours in which `at` lies, or `at` itself when it lies in none. */
export function lastMomentBefore(zone: string, hours: QuietHours, at: Instant): Instant {
  if (!isQuiet(zone, hours, at)) return at;
  const { day, time } = wallTimeAt(zone, at);
  const began = instantAt(zone, { day: time >= hours.from ? day : plusDays(day, -1), time: hours.from });
  // Hours that begin in the time a clock change leaves out began at the change, perhaps earlier than `began`.
  let last = minuteBefore(began < at ? began : at);
  while (isQuiet(zone, hours, last)) last = minuteBefore(last);
  return last;
}

function minuteBefore(at: Instant): Instant {
  return new Date(Date.parse(at) - 60_000).toISOString();
}
