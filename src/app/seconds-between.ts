import type { Instant } from '../domain/calendar';

/** Whole seconds from `from` to `to`; negative when `to` is the earlier one. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 1000);
}
