import type { Period } from './period';

/** True when two periods have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return startsBy(a, b.to) && startsBy(b, a.to);
}

function startsBy(period: Period, day: string | undefined): boolean {
  return period.from === undefined || day === undefined || period.from <= day;
}
