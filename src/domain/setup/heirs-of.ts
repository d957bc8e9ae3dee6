import { isWithin, type LocalDate } from '../calendar';
import { namedArea, type Area, type Group } from '../group';

/** For each area that has ended by `day`: the first of today's areas that comes from it, by way of others too. */
export function heirsOf(group: Group, day: LocalDate): ReadonlyMap<string, { id: string; name: string }> {
  const heirs = new Map<string, { id: string; name: string }>();
  for (const area of group.areas) {
    if (isWithin(area, day)) continue;
    const heir = heirOf(area, group.areas, day, new Set());
    if (heir !== undefined) heirs.set(area.id, { ...namedArea(heir, day) });
  }
  return heirs;
}

function heirOf(area: Area, areas: readonly Area[], day: LocalDate, seen: ReadonlySet<string>): Area | undefined {
  const next = areas.filter(
    ({ id, predecessors }) => !seen.has(id) && predecessors.some((one) => one.area === area.id),
  );
  const standing = next.find((one) => isWithin(one, day));
  if (standing !== undefined) return standing;
  for (const one of next) {
    const heir = heirOf(one, areas, day, new Set([...seen, one.id]));
    if (heir !== undefined) return heir;
  }
  return undefined;
}
