import { DateTime } from 'luxon';
import type { Instant } from '../../domain/calendar';

const longestBackoffSeconds = 600;

/** Doubles from two seconds to ten minutes, the second half of it by chance, so that replicas do not march in step. */
export function backoffSeconds(attempts: number): number {
  const full = Math.min(longestBackoffSeconds, 2 ** Math.min(attempts, 16));
  return full / 2 + (Math.random() * full) / 2;
}

/** The moment so many seconds after `now`. */
export function secondsAfter(now: Instant, seconds: number): Instant {
  return DateTime.fromMillis(Date.parse(now) + seconds * 1000)
    .toJSDate()
    .toISOString();
}
