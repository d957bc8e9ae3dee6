import { byStart } from './by-start';
import { overlaps } from './overlaps';
import type { Period } from './period';

interface Valued extends Period {
  readonly value: string;
}

/** A period that came, went or got other days. */
export interface PeriodChange {
  readonly value: string;
  readonly before: Period | undefined;
  readonly after: Period | undefined;
}

/** How the names of an area or the holders of a post differ; periods of the same value that touch are one that moved. */
export function comparePeriods(before: readonly Valued[], after: readonly Valued[]): PeriodChange[] {
  const isEqual = (a: Valued, b: Valued) => a.value === b.value && a.from === b.from && a.to === b.to;
  const gone = before.filter((period) => !after.some((each) => isEqual(each, period)));
  const come = after.filter((period) => !before.some((each) => isEqual(each, period)));
  const moved = new Map<Valued, Valued>();
  for (const period of gone) {
    const match = come.find(
      (each) => each.value === period.value && overlaps(each, period) && ![...moved.values()].includes(each),
    );
    if (match !== undefined) moved.set(period, match);
  }
  const changes = [
    ...gone.map((period) => ({ value: period.value, before: days(period), after: days(moved.get(period)) })),
    ...come
      .filter((period) => ![...moved.values()].includes(period))
      .map((period) => ({ value: period.value, before: undefined, after: days(period) })),
  ];
  return changes.toSorted((a, b) => byStart(a.after ?? a.before ?? {}, b.after ?? b.before ?? {}));
}

function days(period: Period): Period;
function days(period: Period | undefined): Period | undefined;
function days(period: Period | undefined): Period | undefined {
  return period === undefined ? undefined : { from: period.from, to: period.to };
}
