import type { Action } from '../action';
import { isOverdue } from '../action-log';
import { dayIn, type LocalDate } from '../calendar';

/**
 * Has the date passed, been moved, and passed again? Such an action goes on the agenda. `today` and the days of the
 * changes are those of the group's `timeZone`.
 */
export function overdueTwice(
  action: Action,
  { today, timeZone }: { readonly today: LocalDate; readonly timeZone: string },
): boolean {
  if (!isOverdue(action, today)) return false;
  let due: LocalDate | undefined;
  for (const change of action.history) {
    if (change.what === 'moved' && due !== undefined && due < dayIn(timeZone, change.at)) return true;
    due = change.due ?? due;
  }
  return false;
}
