import type { LocalDate } from '../../domain/calendar';
import type { Area, Post } from '../../domain/group';
import { addDays } from './add-days';
import { mergePeriods } from './merge-periods';

type AreaName = Area['names'][number];

/**
 * An area of the file, with the history that is stored of it. One that is new to a stored group begins today, unless
 * the file knows of earlier days; one that had ended and is back goes on, its posts vacant in between.
 */
export function mergeArea(stored: Area | undefined, file: Area, today: LocalDate): Area {
  if (stored === undefined) return isOld(file, today) ? file : { ...file, from: today };
  const yesterday = addDays(today, -1);
  const isOn = file.to === undefined || file.to >= today;
  const isBack = isOn && stored.to !== undefined && stored.to < yesterday;
  const lastDay = isBack ? stored.to : undefined;
  const from = file.from ?? firstDay(stored, file, today);
  return {
    id: file.id,
    ...(from !== undefined && { from }),
    ...(file.to !== undefined && { to: file.to }),
    names: closeGap(mergePeriods(stored.names, file.names, isSameName, today), file.names, today),
    predecessors: file.predecessors.length > 0 ? file.predecessors : stored.predecessors,
    coordinators: mergePeriods(endedBy(stored.coordinators, lastDay), file.coordinators, isSamePost, today),
    deputies: mergePeriods(endedBy(stored.deputies, lastDay), file.deputies, isSamePost, today),
  };
}

function firstDay(stored: Area, file: Area, today: LocalDate): LocalDate | undefined {
  if (stored.from === undefined) return undefined;
  if (file.to !== undefined && file.to < today) return stored.from <= file.to ? stored.from : undefined;
  return stored.from <= today ? stored.from : today;
}

function isOld(area: Area, today: LocalDate): boolean {
  const days = [...area.names, ...area.coordinators, ...area.deputies].flatMap(({ from, to }) => [from, to]);
  return area.from !== undefined || [area.to, ...days].some((day) => day !== undefined && day < today);
}

function endedBy(posts: readonly Post[], lastDay: LocalDate | undefined): Post[] {
  if (lastDay === undefined) return [...posts];
  return posts
    .filter((post) => post.from === undefined || post.from <= lastDay)
    .map((post) => (post.to === undefined || post.to > lastDay ? { ...post, to: lastDay } : post));
}

/** An area is never without a name: one that the file leaves out stays until the change that the file plans. */
function closeGap(names: AreaName[], given: readonly AreaName[], today: LocalDate): AreaName[] {
  return names.map((name, index) => {
    const next = names[index + 1]?.from;
    const isGiven = given.some((each) => isSameName(each, name) && each.to === name.to);
    const leavesGap = next !== undefined && next > today && name.to !== undefined && name.to < today;
    return leavesGap && !isGiven ? { ...name, to: addDays(next, -1) } : name;
  });
}

function isSameName(a: AreaName, b: AreaName): boolean {
  return a.name === b.name;
}

function isSamePost(a: Post, b: Post): boolean {
  return a.person === b.person;
}
