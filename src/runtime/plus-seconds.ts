import type { Instant } from '../domain/calendar';

/** The moment that many seconds after `at`; before it when negative. */
export function plusSeconds(at: Instant, seconds: number): Instant {
  return new Date(Date.parse(at) + seconds * 1_000).toISOString();
}
