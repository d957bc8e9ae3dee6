import type { Instant } from '../calendar';

/** In milliseconds; a day is 24 hours, whatever the wall clock says. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The moment so many milliseconds after `at`, or before it when negative. */
export function after(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
