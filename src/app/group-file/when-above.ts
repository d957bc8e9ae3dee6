import { addDays } from './add-days';
import type { Period } from './period';

/** The first day on which more than `most` of the periods are on, '' for before all days; undefined when there is none. */
export function firstDayAbove(periods: readonly Period[], most: number): string | undefined {
  const changes = periods.flatMap(({ from, to }) => [
    { day: from ?? '', by: 1 },
    ...(to === undefined ? [] : [{ day: addDays(to, 1), by: -1 }]),
  ]);
  let count = 0;
  for (const { day, by } of changes.toSorted((a, b) => a.day.localeCompare(b.day) || a.by - b.by)) {
    count += by;
    if (count > most) return day;
  }
  return undefined;
}
