import type { Action } from '../action';
import { isOverdue } from '../action-log';
import type { LocalDate } from '../calendar';

/**
 * How many times an open action has passed a date: each date that was moved only when it was over, the present one when
 * it is over, and once more when it was so at the last meeting too.
 */
export function timesOverdue(action: Action, day: LocalDate, lastMeetingDay: LocalDate | undefined): number {
  const dates = action.history.flatMap(({ at, what, due }) =>
    what === 'created' || what === 'moved' ? [{ at, due }] : [],
  );
  const passed = dates.filter(({ due }, index) => {
    const next = dates[index + 1];
    return due !== undefined && next !== undefined && next.due !== due && due < next.at.slice(0, 10);
  }).length;
  if (!isOverdue(action, day)) return passed;
  const wasSoBefore = lastMeetingDay !== undefined && isOverdue(action, lastMeetingDay);
  return passed + (wasSoBefore ? 2 : 1);
}
