import type { Area } from '../../domain/group';
import type { Finding } from './finding';
import { nearestWord } from './nearest-word';

/**
 * Finds predecessors that are no area, given twice, or form a ring. `knownAreas` are areas that the stored group has
 * and the file need not repeat; undefined when not all ids of the file could be read.
 */
export function checkPredecessors(areas: readonly Area[], knownAreas: readonly string[] | undefined): Finding[] {
  const ids = new Set(areas.map((area) => area.id));
  const allIds = new Set([...ids, ...(knownAreas ?? [])]);
  const findings: Finding[] = [];
  for (const area of areas) {
    const seen = new Set<string>();
    for (const predecessor of area.predecessors) {
      if (knownAreas !== undefined && !allIds.has(predecessor.area)) {
        const near = nearestWord(predecessor.area, [...allIds]);
        const advice = near === undefined ? '' : `; did you mean "${near}"?`;
        const message = `expected the id of an area of this group, found "${predecessor.area}"${advice}`;
        findings.push({ subject: predecessor, message });
      }
      if (seen.has(predecessor.area)) {
        findings.push({ subject: predecessor, message: `area ${predecessor.area} is given twice: keep one of them` });
      }
      seen.add(predecessor.area);
    }
  }
  return [...findings, ...checkRings(areas)];
}

/** Takes away areas without a predecessor or a successor until none is left to take: what remains goes in a ring. */
function checkRings(areas: readonly Area[]): Finding[] {
  let left = new Map(areas.map((area) => [area.id, area]));
  for (;;) {
    const from = new Set([...left.values()].flatMap((area) => area.predecessors.map(({ area: id }) => id)));
    const next = new Map([...left].filter(([id, area]) => from.has(id) && hasPredecessorIn(area, left)));
    if (next.size === left.size) break;
    left = next;
  }
  const ring = [...left.keys()].join(', ');
  return [...left.values()].map((area) => ({
    subject: area,
    message: `area ${area.id} comes from itself through its predecessors (in the ring: ${ring})`,
  }));
}

function hasPredecessorIn(area: Area, areas: ReadonlyMap<string, Area>): boolean {
  return area.predecessors.some((predecessor) => areas.has(predecessor.area));
}
