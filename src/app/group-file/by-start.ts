import type { Period } from './period';

/** Orders periods by their first day, open starts first. */
export function byStart(a: Period, b: Period): number {
  return (a.from ?? '').localeCompare(b.from ?? '') || (a.to ?? '9').localeCompare(b.to ?? '9');
}
