import { maxAreas, type Group } from '../../domain/group';
import { addDays } from './add-days';
import type { Finding } from './finding';

/** Finds the first day with more areas than one meeting can hold. */
export function checkAreaCount(areas: Group['areas']): Finding[] {
  const changes = areas.flatMap((area) => [
    { day: area.from ?? '', by: 1 },
    ...(area.to === undefined ? [] : [{ day: addDays(area.to, 1), by: -1 }]),
  ]);
  let count = 0;
  const days = changes.toSorted((a, b) => a.day.localeCompare(b.day) || a.by - b.by);
  for (const { day, by } of days) {
    count += by;
    if (count > maxAreas) {
      const when = day === '' ? 'from the start' : `on ${day}`;
      const found = `found more ${when}: give areas that have ended a "to", or divide the group`;
      return [{ subject: areas, message: `expected at most ${maxAreas} areas on one day, ${found}` }];
    }
  }
  return [];
}
