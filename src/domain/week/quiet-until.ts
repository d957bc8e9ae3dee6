import { DateTime } from 'luxon';
import type { Instant } from '../calendar';

/** Wall-clock times `HH:mm`; over midnight when `from` is the later one, none when they are the same. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** When the quiet hours around `at` end, in the wall-clock time of `zone`; undefined when `at` is outside of them. */
export function quietUntil(hours: QuietHours, zone: string, at: Instant): Instant | undefined {
  const local = DateTime.fromISO(at, { zone });
  const time = local.toFormat('HH:mm');
  const overMidnight = hours.from > hours.to;
  const isQuiet = overMidnight ? time >= hours.from || time < hours.to : hours.from <= time && time < hours.to;
  if (!isQuiet) return undefined;
  const [hour = 0, minute = 0] = hours.to.split(':').map(Number);
  const lastDay = overMidnight && time >= hours.from ? local.plus({ days: 1 }) : local;
  const end = lastDay.set({ hour, minute, second: 0, millisecond: 0 });
  // A clock change that skips the end makes it the end of the gap.
  const exact = end.toFormat('HH:mm') === hours.to ? end : end.startOf('hour');
  return exact.toJSDate().toISOString();
}
