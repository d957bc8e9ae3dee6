import { isWithin, type LocalDate } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import type { Area, Post } from '../group';
import type { OutlineArea, Picked } from './group-outline';
import type { OutlineContext } from './outline-context';

/**
 * The areas with what differs between the two outlines from today on: new ones begin, those left out end, the others get
 * another name or other people. They stand in the outline's order, the others where they stood among them.
 */
export function withAreas(
  areas: readonly Area[],
  before: readonly OutlineArea[],
  after: readonly OutlineArea[],
  context: OutlineContext,
): Area[] {
  const stored = new Map(areas.map((area) => [area.id, area]));
  const wanted = new Set(after.map(({ id }) => id));
  const wasThere = new Map(before.map((area) => [area.id, area]));
  const standing = after.map((area) => {
    const old = stored.get(area.id);
    const was = wasThere.get(area.id);
    return old === undefined || was === undefined ? newArea(area, context) : changed(old, was, area, context);
  });
  const others = areas.flatMap((area, index) => {
    if (wanted.has(area.id)) return [];
    const place = areas.slice(0, index).filter(({ id }) => wanted.has(id)).length;
    return (wasThere.has(area.id) ? ended(area, context.today) : [area]).map((one) => ({ place, area: one }));
  });
  const all = placed(standing, others, stored);
  const ids = new Set(all.map(({ id }) => id));
  // One that began and ended today was never there, so none comes from it.
  return all.map((area) => ({ ...area, predecessors: area.predecessors.filter(({ area: id }) => ids.has(id)) }));
}

/** Those of the outline, with each of the others after as many of the stored ones as it stood after. */
function placed(
  standing: readonly Area[],
  others: readonly { readonly place: number; readonly area: Area }[],
  stored: ReadonlyMap<string, Area>,
): Area[] {
  const at = (place: number | undefined) => others.filter((one) => one.place === place).map(({ area }) => area);
  const kept = standing.filter(({ id }) => stored.has(id));
  const nth = new Map(kept.map(({ id }, index) => [id, index + 1]));
  return [...at(0), ...standing.flatMap((area) => [area, ...at(nth.get(area.id))])];
}

function newArea(area: OutlineArea, { today, refOf }: OutlineContext): Area {
  const post = (person: Picked | undefined): Post[] => (person === undefined ? [] : [{ person: refOf(person) }]);
  return {
    id: area.id,
    names: [{ name: area.name }],
    ...(today !== undefined && { from: today }),
    predecessors: area.from ?? [],
    coordinators: post(area.coordinator),
    deputies: post(area.deputy),
  };
}

function changed(stored: Area, was: OutlineArea, is: OutlineArea, context: OutlineContext): Area {
  const { today } = context;
  const posts = (all: Post[], before: Picked | undefined, after: Picked | undefined): Post[] => {
    if (before?.id === after?.id) return all;
    return [
      ...endedBefore(all, today),
      ...(after === undefined ? [] : [{ person: context.refOf(after), ...from(today) }]),
    ];
  };
  return {
    ...stored,
    names:
      was.name === is.name ? stored.names : [...endedBefore(stored.names, today), { name: is.name, ...from(today) }],
    coordinators: posts(stored.coordinators, was.coordinator, is.coordinator),
    deputies: posts(stored.deputies, was.deputy, is.deputy),
  };
}

function from(today: LocalDate | undefined): { from?: LocalDate } {
  return today === undefined ? {} : { from: today };
}

/** Every period of today or later ends yesterday; one that began today or later is as if it had not been. */
function endedBefore<P extends { from?: LocalDate | undefined; to?: LocalDate | undefined }>(
  periods: readonly P[],
  today: LocalDate | undefined,
): P[] {
  if (today === undefined) return [];
  const yesterday = plusDays(today, -1);
  return periods
    .filter((period) => period.from === undefined || period.from < today)
    .map((period) => (period.to === undefined || period.to >= today ? { ...period, to: yesterday } : period));
}

/** The area until yesterday; nothing of one that began today. */
function ended(area: Area, today: LocalDate | undefined): Area[] {
  if (today === undefined || !isWithin(area, today)) return today === undefined ? [] : [area];
  return area.from === today ? [] : [{ ...area, to: plusDays(today, -1) }];
}
