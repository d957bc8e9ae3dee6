import { maxAreas, type Group } from '../../domain/group';
import type { Finding } from './finding';
import { whenAbove } from './when-above';

/** Finds the first day with more areas than one meeting can hold. */
export function checkAreaCount(areas: Group['areas']): Finding[] {
  const when = whenAbove(areas, maxAreas);
  if (when === undefined) return [];
  const found = `found more ${when}: give areas that have ended a "to", or divide the group`;
  return [{ subject: areas, message: `expected at most ${maxAreas} areas on one day, ${found}` }];
}
