import type { Instant, LocalDate } from '../calendar';
import { plusDays, weekdayOf } from './days';
import { instantAt, type WallTime } from './wall-clock';

/** How far from its own day a free day can move a meeting. */
export const longestFreeDayMove = 6;

/** What the day that takes a meeting has to answer. */
export interface DayQuestions {
  readonly zone: string;
  /** The rhythm has a meeting of its own on this day. */
  readonly meetsOn: (day: LocalDate) => boolean;
  readonly isFree: (day: LocalDate) => boolean;
  /** The group can meet then: nothing else stands there, and it is neither paused nor in another rhythm. */
  readonly isOpen: (day: LocalDate, startsAt: Instant) => boolean;
}

/**
 * The working day, Monday to Friday and not free, that takes the meeting of a free day. The search goes on over several
 * free days in a row and ends at the neighbouring meeting's own day, so that a move never changes the order of meetings
 * nor puts two on one day; undefined then: the neighbour does for both.
 */
export function dayInstead(wall: WallTime, then: 'before' | 'after', ask: DayQuestions): LocalDate | undefined {
  for (let step = 1; step <= longestFreeDayMove; step += 1) {
    const day = plusDays(wall.day, then === 'after' ? step : -step);
    if (ask.meetsOn(day)) return undefined;
    const isWeekend = ['saturday', 'sunday'].includes(weekdayOf(day));
    if (isWeekend || ask.isFree(day)) continue;
    if (ask.isOpen(day, instantAt(ask.zone, { day, time: wall.time }))) return day;
  }
  return undefined;
}
