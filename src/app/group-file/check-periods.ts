import { byStart } from './by-start';
import { describePeriod } from './describe-period';
import type { Finding } from './finding';
import { overlaps } from './overlaps';
import type { Period } from './period';

/** Finds periods that end before they start, and those of one post, name or member that share a day. */
export function checkPeriods<P extends Period>(
  periods: readonly P[],
  what: (period: P) => string,
  consequence: string,
): Finding[] {
  const findings = periods.flatMap((period) => checkDays(period, what(period)));
  const inTime = periods.filter(isForward).toSorted(byStart);
  let furthest = inTime.at(0);
  for (const period of inTime.slice(1)) {
    if (furthest === undefined) break;
    if (overlaps(furthest, period)) {
      const other = `${what(furthest)} ${describePeriod(furthest)}`;
      const message = `${what(period)} ${describePeriod(period)} shares days with ${other}: ${consequence}`;
      findings.push({ subject: period, message });
    }
    if (furthest.to !== undefined && (period.to === undefined || period.to > furthest.to)) furthest = period;
  }
  return findings;
}

/** Finds a period that ends before it starts. */
export function checkDays(period: Period, what: string): Finding[] {
  if (isForward(period)) return [];
  const message = `${what}: expected "to" on or after "from", found ${describePeriod(period)}`;
  return [{ subject: period, message }];
}

function isForward(period: Period): boolean {
  return period.from === undefined || period.to === undefined || period.from <= period.to;
}
