import type { CoveredNeeds } from './covered-needs';
import type { Area } from './group';
import type { MeetingArea } from './meeting';
import { inOtherHands, standingBefore, standingIn } from './standing';
import type { RaisedItem } from './status-reply';

/** What an area goes on with of what others had raised. */
interface CarriedOver {
  readonly items: readonly RaisedItem[];
  readonly covered: CoveredNeeds;
}

/**
 * What had been raised by the areas that this one comes of by a split or a merger, and stands. Once: what the area has had
 * a say about is its own since, and an area that others were split off from carries its own on.
 * @param own the area's row in the meeting before
 * @param today ids of the areas of this meeting
 */
export function carriedOver(
  area: Area,
  own: MeetingArea | undefined,
  rows: readonly MeetingArea[],
  today: ReadonlySet<string>,
): CarriedOver {
  const known = new Set(own === undefined ? [] : standingBefore(own).map(({ id }) => id));
  const before = area.predecessors
    .filter(({ kind }) => kind !== 'renamed')
    .flatMap((one) => rows.find(({ areaId }) => areaId === one.area) ?? [])
    .filter((row) => own === undefined || (row.leftOutAt === undefined && !today.has(row.areaId)));
  const carried = before.flatMap((row) =>
    standingIn(row).map((item) => ({ item: inOtherHands(row, item), coveredBy: row.covered?.[item.id] })),
  );
  const fresh = carried.filter(
    ({ item }, index) => !known.has(item.id) && carried.findIndex((one) => one.item.id === item.id) === index,
  );
  return {
    items: fresh.map(({ item }) => item),
    covered: Object.fromEntries(
      fresh.flatMap(({ item, coveredBy }) => (coveredBy === undefined ? [] : [[item.id, coveredBy] as const])),
    ),
  };
}
