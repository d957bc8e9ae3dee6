import { Duration } from 'luxon';
import type { Instant } from '../calendar';
import { plusDays } from './days';
import { instantAt, wallTimeAt } from './wall-clock';

const minuteLength = 60_000;

/**
 * The moment an ISO 8601 duration before (-1) or after (1) `at`: days and weeks are days of the calendar in `zone`, at the
 * same time of day, and hours and shorter are what a stopwatch shows.
 */
export function shiftTime(zone: string, at: Instant, direction: -1 | 1, duration: string): Instant {
  const { weeks, days, hours, minutes, seconds } = Duration.fromISO(duration);
  const rest = direction * ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const count = direction * (weeks * 7 + days);
  if (count === 0) return new Date(Date.parse(at) + rest).toISOString();
  const { day, time } = wallTimeAt(zone, at);
  const then = instantAt(zone, { day: plusDays(day, count), time });
  return new Date(Date.parse(then) + (Date.parse(at) % minuteLength) + rest).toISOString();
}
