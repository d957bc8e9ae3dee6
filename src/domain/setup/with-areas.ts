import { isWithin, type LocalDate } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import type { Area, Post } from '../group';
import { holderSteps, nameSteps } from './coming-changes';
import type { OutlineArea, Picked } from './group-outline';
import type { OutlineContext } from './outline-context';
import { firstDifference, stepped } from './steps';

/**
 * The areas with what differs between the two outlines from today on: new ones begin, those left out end, the others get
 * another name or other people, now or on the days to come that the outline says. They stand in the outline's order, the
 * others where they stood among them.
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
    const { today, refOf } = context;
    if (old === undefined || was === undefined || today === undefined) return newArea(area, context);
    return changed(old, was, area, today, refOf);
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

function changed(
  stored: Area,
  was: OutlineArea,
  is: OutlineArea,
  today: LocalDate,
  refOf: OutlineContext['refOf'],
): Area {
  const posts = (all: Post[], key: 'coordinator' | 'deputy'): Post[] => {
    const after = holderSteps(is, key, today);
    const day = firstDifference(holderSteps(was, key, today), after, ({ id }) => id);
    const make = (person: Picked): Post => ({ person: refOf(person) });
    return day === undefined ? all : stepped(all, after, day, { make, isSame: (a, b) => a.person === b.person });
  };
  return {
    ...stored,
    names: namesAfter(stored.names, was, is, today),
    coordinators: posts(stored.coordinators, 'coordinator'),
    deputies: posts(stored.deputies, 'deputy'),
  };
}

type Names = Area['names'];

function namesAfter(names: Names, was: OutlineArea, is: OutlineArea, today: LocalDate): Names {
  const after = nameSteps(is, today);
  const day = firstDifference(nameSteps(was, today), after, (name) => name);
  if (day === undefined) return names;
  const make = (name: string): Names[number] => ({ name });
  return stepped(names, after, namedUntil(names, day, today), { make, isSame: (a, b) => a.name === b.name });
}

/**
 * From which day on the names are written anew. It is an earlier one where the file leaves days from today on without a
 * name: the one that is shown on them is written down, so that the new one is not taken for it.
 */
function namedUntil(names: Names, day: LocalDate, today: LocalDate): LocalDate {
  let first = today;
  for (;;) {
    const holding = names.find((name) => isWithin(name, first));
    if (first >= day || (holding !== undefined && holding.to === undefined)) return day;
    if (holding?.to === undefined) return first;
    first = plusDays(holding.to, 1);
  }
}

/** The area until yesterday; nothing of one that began today. */
function ended(area: Area, today: LocalDate | undefined): Area[] {
  if (today === undefined || !isWithin(area, today)) return today === undefined ? [] : [area];
  return area.from === today ? [] : [{ ...area, to: plusDays(today, -1) }];
}
