import type { Period } from './period';

/** A period in words, such as `from 2026-01-01 to 2026-06-30`. */
export function describePeriod({ from, to }: Period): string {
  if (from === undefined && to === undefined) return 'without dates';
  return [from && `from ${from}`, to && `to ${to}`].filter((part) => part !== undefined).join(' ');
}
