import type { Action } from '../action';
import { isOverdue } from '../action-log';
import { dayIn, type LocalDate } from '../calendar';

/** The day that is asked about, and the zone in which it and the days of the changes are counted: the group's. */
export interface OverdueDay {
  readonly day: LocalDate;
  readonly timeZone: string;
}

/**
 * How many of an action's dates have passed: each date that was moved only when it was over, and the present one when it
 * is over. How often an action has been on an agenda says nothing of it.
 */
export function timesOverdue(action: Action, { day, timeZone }: OverdueDay): number {
  let passed = 0;
  let due: LocalDate | undefined;
  for (const change of action.history) {
    const isMoved = change.what === 'moved' && change.due !== due;
    if (isMoved && due !== undefined && due < dayIn(timeZone, change.at)) passed += 1;
    due = change.due ?? due;
  }
  return isOverdue(action, day) ? passed + 1 : passed;
}

/** Has the date passed, been moved, and passed again? */
export function isOverdueTwice(action: Action, on: OverdueDay): boolean {
  return isOverdue(action, on.day) && timesOverdue(action, on) > 1;
}
