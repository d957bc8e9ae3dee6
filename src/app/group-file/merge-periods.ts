import type { LocalDate } from '../../domain/calendar';
import { addDays } from './add-days';
import { byStart } from './by-start';
import { overlaps } from './overlaps';
import type { Period } from './period';

/**
 * One post's holders, or one area's names, as the file has them now, with the history that the file leaves out.
 *
 * - A period of the file with a `from` is taken as given.
 * - One without goes on from the same person's or name's stored period; when there is none, it starts today.
 * - A stored period that the file leaves out keeps its days before today, save those the file gives to another, and
 *   loses the rest: one that began today or later never was.
 *
 * Merging the result with the same file again, on the same or a later day, changes nothing.
 */
export function mergePeriods<P extends Period>(
  stored: readonly P[],
  file: readonly P[],
  isSame: (a: P, b: P) => boolean,
  today: LocalDate,
): P[] {
  const yesterday = addDays(today, -1);
  const reachesToday = (period: P): boolean => period.to === undefined || period.to >= today;
  const replaced = new Set<P>();
  const given = file.map((period) => {
    const same = stored.filter((each) => isSame(each, period) && overlaps(each, period)).toSorted(byStart);
    if (period.from !== undefined) {
      if (period.from <= today) for (const each of same) replaced.add(each);
      return period;
    }
    const current = reachesToday(period) ? same.filter((each) => (each.from ?? '') <= today) : same;
    const continued = current.at(-1);
    const isBroken = reachesToday(period) && continued?.to !== undefined && continued.to < yesterday;
    if (reachesToday(period) && (continued === undefined || isBroken)) return { ...period, from: today };
    if (continued === undefined) return afterEarlier(period, stored);
    replaced.add(continued);
    return startingAt(period, continued.from);
  });
  const leftOut = stored.filter((each) => !replaced.has(each));
  const history = leftOut
    .map((period) => (reachesToday(period) ? { ...period, to: yesterday } : period))
    .flatMap((period) =>
      given.reduce<P[]>((pieces, taken) => pieces.flatMap((piece) => without(piece, taken)), [period]),
    )
    .filter(isForward);
  return [...history, ...given].toSorted(byStart);
}

/** A period of the past, new and without a start, leaves their days to the stored ones that ended before it did. */
function afterEarlier<P extends Period>(period: P, stored: readonly P[]): P {
  const ends = stored.map((each) => each.to).filter((to) => to !== undefined);
  const earlier = ends.filter((to) => period.to === undefined || to < period.to).toSorted();
  const last = earlier.at(-1);
  return last === undefined ? period : { ...period, from: addDays(last, 1) };
}

function startingAt<P extends Period>(period: P, from: LocalDate | undefined): P {
  return from === undefined ? period : { ...period, from };
}

function without<P extends Period>(period: P, taken: Period): P[] {
  if (!overlaps(period, taken)) return [period];
  const before: P[] = taken.from === undefined ? [] : [{ ...period, to: addDays(taken.from, -1) }];
  const after: P[] = taken.to === undefined ? [] : [{ ...period, from: addDays(taken.to, 1) }];
  return [...before, ...after].filter(isForward);
}

function isForward({ from, to }: Period): boolean {
  return from === undefined || to === undefined || from <= to;
}
