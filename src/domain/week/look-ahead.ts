import type { Instant } from '../calendar';
import type { PlannedMeeting } from '../calendar-of-meetings/planned-meeting';
import { after, day } from './after';
import { announcesAt, announcedMark } from './free-day';
import { openedIds, settledUntil } from './settled';
import type { WeekState } from './week-state';

/** What the row of planned meetings asks for around `now`. */
export interface LookAhead {
  /** Those that started and were never opened, in time order. */
  readonly missed: readonly PlannedMeeting[];
  /** The next one to open, by the calendar or by hand: the first that has not started and was not opened before. */
  readonly next: PlannedMeeting | undefined;
  /** Free days that skip or move a meeting to come and were not announced, at least all that matter until `next`. */
  readonly freeDays: readonly PlannedMeeting[];
}

/** Reads the planned meetings from the last one that is accounted for to seven days after the next one. */
export function lookAhead(state: WeekState): LookAhead {
  const { now, plan } = state;
  const opened = openedIds(state);
  const missed: PlannedMeeting[] = [];
  const freeDays: PlannedMeeting[] = [];
  let next: PlannedMeeting | undefined;
  let end: Instant | undefined;
  for (const one of state.planned(settledUntil(state))) {
    if (end !== undefined && one.startsAt > end) break;
    const isDue = one.status === 'meets' && !opened.has(one.id);
    if (one.startsAt <= now) {
      if (isDue) missed.push(one);
      continue;
    }
    if (announcesAt(one) !== undefined && !plan.marks.includes(announcedMark(one.id))) freeDays.push(one);
    if (next === undefined && isDue) {
      next = one;
      end = after(one.startsAt, 7 * day);
    }
  }
  return { missed, next, freeDays };
}
