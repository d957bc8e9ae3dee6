import type { LocalDate } from '../../domain/calendar';
import type { Area, Group, Post } from '../../domain/group';
import { addDays } from './add-days';
import { inOrder } from './in-order';
import { mergeArea } from './merge-area';
import { mergePeriods } from './merge-periods';

/**
 * The group as `file` wants it from `today` on, with the history of `stored` that the file leaves out: ended areas,
 * earlier names, earlier people. A plain file without dates can so be edited week after week. Days that the file dates
 * itself are taken as given. The same file again, on the same or a later day, changes nothing. `today` is the day in
 * the group's zone.
 */
export function mergeHistory(stored: Group, file: Group, today: LocalDate): Group {
  const storedAreas = new Map(stored.areas.map((area) => [area.id, area]));
  const fileIds = new Set(file.areas.map((area) => area.id));
  const leftOut = stored.areas.filter((area) => !fileIds.has(area.id)).flatMap((area) => ended(area, today));
  const areas = [...file.areas.map((area) => mergeArea(storedAreas.get(area.id), area, today)), ...leftOut];
  const leaders = mergeMembers(stored.leaders ?? [], file.leaders ?? [], today);
  return inOrder({
    ...file,
    leaders: leaders.length > 0 ? leaders : undefined,
    areas: withoutLostPredecessors(areas, stored),
    members: mergeMembers(stored.members, file.members, today),
  });
}

/** The area until yesterday; nothing of one that began today or later. */
function ended(area: Area, today: LocalDate): Area[] {
  if (area.to !== undefined && area.to < today) return [area];
  return area.from !== undefined && area.from >= today ? [] : [{ ...area, to: addDays(today, -1) }];
}

/** An area that never was leaves no trace in the areas that were to come from it. */
function withoutLostPredecessors(areas: readonly Area[], stored: Group): Area[] {
  const left = new Set(areas.map((area) => area.id));
  const lost = new Set(stored.areas.map((area) => area.id).filter((id) => !left.has(id)));
  return areas.map((area) => ({
    ...area,
    predecessors: area.predecessors.filter((predecessor) => !lost.has(predecessor.area)),
  }));
}

function mergeMembers<P extends Post>(stored: readonly P[], file: readonly P[], today: LocalDate): P[] {
  const people = new Set([...file, ...stored].map((member) => member.person));
  return [...people].flatMap((person) => {
    const of = (members: readonly P[]) => members.filter((member) => member.person === person);
    return mergePeriods(of(stored), of(file), () => true, today);
  });
}
