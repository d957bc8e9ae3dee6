import type { LocalDate } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import { areaNameOn, holderOn, type Area } from '../group';
import type { PersonRef } from '../identifiers';
import type { ComingChange, OutlineArea, Picked } from './group-outline';
import { turnsAfter, type Step } from './steps';

/** What of an area can be changed from a day on. */
const datedKeys = ['name', 'coordinator', 'deputy'] as const;

/** What changes in an area after `day` as it is planned, by days. */
export function comingChanges(area: Area, day: LocalDate, who: (ref: PersonRef) => Picked): ComingChange[] {
  const { names, coordinators, deputies } = area;
  const isThere = (one: LocalDate) =>
    (area.from === undefined || area.from < one) && (area.to === undefined || one <= area.to);
  const turns = [...new Set([names, coordinators, deputies].flatMap((periods) => turnsAfter(periods, day)))];
  return turns
    .filter(isThere)
    .toSorted()
    .map((from): ComingChange => {
      const was = plusDays(from, -1);
      const name = areaNameOn(area, from);
      const holder = (posts: Area['coordinators']) => {
        const is = holderOn(posts, from);
        if (is === holderOn(posts, was)) return undefined;
        return is === undefined ? null : who(is);
      };
      const [coordinator, deputy] = [holder(coordinators), holder(deputies)];
      return {
        from,
        ...(name !== areaNameOn(area, was) && { name }),
        ...(coordinator !== undefined && { coordinator }),
        ...(deputy !== undefined && { deputy }),
      };
    })
    .filter((change) => datedKeys.some((key) => change[key] !== undefined));
}

/** The names of the area from `today` on, with those to come. */
export function nameSteps({ name, coming = [] }: OutlineArea, today: LocalDate): Step<string>[] {
  return stepsFrom(
    today,
    name,
    coming.map((change) => ({ from: change.from, value: change.name })),
  );
}

/** Who holds a post of the area from `today` on, with those to come. */
export function holderSteps(area: OutlineArea, key: 'coordinator' | 'deputy', today: LocalDate): Step<Picked>[] {
  const coming = (area.coming ?? []).map((change) => ({ from: change.from, value: change[key] }));
  return stepsFrom(today, area[key], coming);
}

function stepsFrom<T>(
  today: LocalDate,
  value: T | undefined,
  coming: readonly { readonly from: LocalDate; readonly value: T | null | undefined }[],
): Step<T>[] {
  const later = coming
    .filter((change) => change.value !== undefined)
    .map((change) => ({ from: change.from, value: change.value ?? undefined }));
  return [{ from: today, value }, ...later.toSorted((one, other) => one.from.localeCompare(other.from))];
}

/** What differs between the area as it is and as it was filled in. */
function changedIn(old: OutlineArea, filled: OutlineArea): Omit<ComingChange, 'from'> {
  return {
    ...(old.name !== filled.name && { name: filled.name }),
    ...(old.coordinator?.id !== filled.coordinator?.id && { coordinator: filled.coordinator ?? null }),
    ...(old.deputy?.id !== filled.deputy?.id && { deputy: filled.deputy ?? null }),
  };
}

/** The area with what was filled in from `from` on, which is a day to come; until then it is as it was. */
export function planned(stored: OutlineArea, old: OutlineArea, filled: OutlineArea, from: LocalDate): OutlineArea {
  const change = changedIn(old, filled);
  if (Object.keys(change).length === 0) return stored;
  const { coming = [] } = stored;
  const there = coming.find((one) => one.from === from);
  const others = coming.filter((one) => one !== there);
  const next = [...others, { ...there, from, ...change }].toSorted((a, b) => a.from.localeCompare(b.from));
  return { ...stored, coming: next };
}

/**
 * The area with what was filled in from today on. What is planned stays, but for a post that was to be vacant: that was
 * said of whoever held it.
 */
export function changedNow(stored: OutlineArea, old: OutlineArea, filled: OutlineArea): OutlineArea {
  const change = changedIn(old, filled);
  const coming = (stored.coming ?? []).map((one): ComingChange => {
    const { coordinator, deputy, ...rest } = one;
    const stays = (key: 'coordinator' | 'deputy') => !(one[key] === null && change[key] !== undefined);
    return {
      ...rest,
      ...(coordinator !== undefined && stays('coordinator') && { coordinator }),
      ...(deputy !== undefined && stays('deputy') && { deputy }),
    };
  });
  const left = coming.filter((one) => datedKeys.some((key) => one[key] !== undefined));
  return { ...filled, ...(left.length > 0 && { coming: left }) };
}

/** The area without what was to change on that day. */
export function withoutComing(area: OutlineArea, from: LocalDate): OutlineArea {
  const { coming = [], ...rest } = area;
  const left = coming.filter((one) => one.from !== from);
  return left.length === 0 ? rest : { ...rest, coming: left };
}
