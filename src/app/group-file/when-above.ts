import { addDays } from './add-days';
import type { Period } from './period';

/** As a message says it: from when on more than `most` of the periods hold on one day; undefined when they never do. */
export function whenAbove(periods: readonly Period[], most: number): string | undefined {
  const changes = periods.flatMap(({ from, to }) => [
    { day: from ?? '', by: 1 },
    ...(to === undefined ? [] : [{ day: addDays(to, 1), by: -1 }]),
  ]);
  let count = 0;
  for (const { day, by } of changes.toSorted((a, b) => a.day.localeCompare(b.day) || a.by - b.by)) {
    count += by;
    if (count > most) return day === '' ? 'from the start' : `on ${day}`;
  }
  return undefined;
}
