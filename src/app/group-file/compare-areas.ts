import type { Area } from '../../domain/group';
import { comparePeriods } from './compare-periods';
import type { GroupChange } from './group-change';
import type { Period } from './period';

/** How two versions of a group's areas differ, in the order of the later one. */
export function compareAreas(before: readonly Area[], after: readonly Area[]): GroupChange[] {
  const earlier = new Map(before.map((area) => [area.id, area]));
  const later = new Set(after.map((area) => area.id));
  const removed = before.filter((area) => !later.has(area.id)).map((area) => whole('areaRemoved', area));
  const staying = new Set(after.filter((area) => isStaying(earlier.get(area.id), area)).map((area) => area.id));
  const [orderBefore, orderAfter] = [before, after].map((areas) =>
    areas.map((area) => area.id).filter((id) => staying.has(id)),
  );
  const isMoved = orderBefore?.join('\n') !== orderAfter?.join('\n');
  return [
    ...after.flatMap((area) => {
      const stored = earlier.get(area.id);
      return stored === undefined ? added(area) : compareArea(stored, area);
    }),
    ...removed,
    ...(isMoved ? [{ kind: 'areaOrder' as const, before: orderBefore ?? [], after: orderAfter ?? [] }] : []),
  ];
}

/** An area that began or ended has moved for a reason of its own. */
function isStaying(before: Area | undefined, after: Area): boolean {
  return before !== undefined && before.from === after.from && before.to === after.to;
}

function added(area: Area): GroupChange[] {
  const empty: Area = { ...area, names: [], predecessors: [], coordinators: [], deputies: [] };
  const { from, to } = area.names.at(0) ?? {};
  const hasHistory = area.names.length > 1 || from !== undefined || to !== undefined;
  return [whole('areaAdded', area), ...compareArea({ ...empty, names: hasHistory ? [] : area.names }, area)];
}

function compareArea(before: Area, after: Area): GroupChange[] {
  const { id: area } = after;
  const isRedated = before.from !== after.from || before.to !== after.to;
  const [camesBefore, camesAfter] = [predecessors(before), predecessors(after)];
  const isFromElsewhere = camesBefore.join('\n') !== camesAfter.join('\n');
  const period = (of: 'name' | 'coordinator' | 'deputy', changes: ReturnType<typeof comparePeriods>): GroupChange[] =>
    changes.map((change) => ({ kind: 'period', of, area, ...change }));
  const named = ({ names }: Area) => names.map(({ name, ...days }) => ({ value: name, ...days }));
  const held = (posts: Area['deputies']) => posts.map(({ person, ...days }) => ({ value: person, ...days }));
  return [
    ...(isRedated
      ? [{ kind: 'areaRedated' as const, area, name: latestName(after), before: days(before), after: days(after) }]
      : []),
    ...period('name', comparePeriods(named(before), named(after))),
    ...(isFromElsewhere ? [{ kind: 'predecessors' as const, area, before: camesBefore, after: camesAfter }] : []),
    ...period('coordinator', comparePeriods(held(before.coordinators), held(after.coordinators))),
    ...period('deputy', comparePeriods(held(before.deputies), held(after.deputies))),
  ];
}

function predecessors(area: Area): string[] {
  return area.predecessors.map((predecessor) => `${predecessor.area} (${predecessor.kind})`);
}

function whole(kind: 'areaAdded' | 'areaRemoved', area: Area): GroupChange {
  return { kind, area: area.id, name: latestName(area), period: days(area) };
}

function days({ from, to }: Period): Period {
  return { from, to };
}

function latestName(area: Area): string {
  return area.names.at(-1)?.name ?? area.id;
}
