import type { LocalDate } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';

/** What holds from a day on, until the next step; undefined for nothing. */
export interface Step<T> {
  readonly from: LocalDate;
  readonly value: T | undefined;
}

interface Period {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/** The days after `day` on which a period begins, or is over. */
export function turnsAfter(periods: readonly Period[], day: LocalDate): LocalDate[] {
  return periods
    .flatMap(({ from, to }) => [from ?? '', to === undefined ? '' : plusDays(to, 1)])
    .filter((one) => one > day);
}

/** The first day on which the two say different things; undefined when they say the same for ever. */
export function firstDifference<T>(
  before: readonly Step<T>[],
  after: readonly Step<T>[],
  idOf: (value: T) => string,
): LocalDate | undefined {
  const idAt = (steps: readonly Step<T>[], day: LocalDate) => {
    const value = steps.findLast(({ from }) => from <= day)?.value;
    return value === undefined ? undefined : idOf(value);
  };
  const days = [...before, ...after].map(({ from }) => from).toSorted();
  return days.find((day) => idAt(before, day) !== idAt(after, day));
}

/**
 * The periods up to the day before `day`, and from then on those of `steps`. A period that goes on as it was stays one,
 * so that a step that is taken back leaves no trace.
 */
export function stepped<P extends Period, T>(
  periods: readonly P[],
  steps: readonly Step<T>[],
  day: LocalDate,
  { make, isSame }: { readonly make: (value: T) => P; readonly isSame: (a: P, b: P) => boolean },
): P[] {
  const dayBefore = plusDays(day, -1);
  const kept = periods
    .filter(({ from }) => from === undefined || from < day)
    .map((one) => (one.to === undefined || one.to >= day ? { ...one, to: dayBefore } : one));
  const holding = steps.findLast(({ from }) => from <= day);
  const coming = steps.filter(({ from }) => from > day);
  const all = [...(holding === undefined ? [] : [{ ...holding, from: day }]), ...coming];
  const added = all.flatMap(({ from, value }, index): P[] => {
    const next = all[index + 1];
    const to = next && plusDays(next.from, -1);
    return value === undefined ? [] : [{ ...make(value), from, to }];
  });
  return added.reduce<P[]>((list, one) => {
    const last = list.findIndex(({ to }) => to !== undefined && one.from === plusDays(to, 1));
    const before = list[last];
    if (before === undefined || !isSame(before, one)) return [...list, one];
    return list.with(last, { ...before, to: one.to });
  }, kept);
}
