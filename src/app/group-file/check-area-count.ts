import { maxAreas, type Group } from '../../domain/group';
import type { Finding } from './finding';
import { firstDayAbove } from './first-day-above';

/** Finds the first day with more areas than one meeting can hold. */
export function checkAreaCount(areas: Group['areas']): Finding[] {
  const day = firstDayAbove(areas, maxAreas);
  if (day === undefined) return [];
  const when = day === '' ? 'from the start' : `on ${day}`;
  const found = `found more ${when}: give areas that have ended a "to", or divide the group`;
  return [{ subject: areas, message: `expected at most ${maxAreas} areas on one day, ${found}` }];
}
