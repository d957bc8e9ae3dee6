import type { Action } from './action';
import { daysBetween, type LocalDate } from './calendar';

/** One action as the log shows it. */
export interface ActionLogRow {
  readonly action: Action;
  readonly overdue: boolean;
  /** Whole days since it was agreed. */
  readonly ageDays: number;
}

/** The action log: open ones, overdue first, and what was done since last meeting. */
export interface ActionLog {
  readonly open: readonly ActionLogRow[];
  readonly done: readonly ActionLogRow[];
}

/**
 * Orders the group's current actions for the log: overdue, then by due date, those without a date last.
 * Done ones are shown when they were ticked off for the meeting `sinceMeetingId` or a later one.
 */
export function compileActionLog(actions: readonly Action[], today: LocalDate, sinceMeetingId = ''): ActionLog {
  const rows = actions.map((action) => ({
    action,
    overdue: isOverdue(action, today),
    ageDays: Math.max(0, daysBetween(action.createdOn, today)),
  }));
  const byDue = (a: ActionLogRow, b: ActionLogRow) =>
    (a.action.due ?? '9999').localeCompare(b.action.due ?? '9999') ||
    a.action.createdOn.localeCompare(b.action.createdOn) ||
    a.action.id.localeCompare(b.action.id);
  return {
    open: rows.filter((row) => row.action.state === 'open').toSorted(byDue),
    done: rows
      .filter((row) => row.action.state === 'done' && (row.action.doneIn ?? '') >= sinceMeetingId)
      .toSorted((a, b) => (b.action.doneOn ?? '').localeCompare(a.action.doneOn ?? '') || byDue(a, b)),
  };
}

/** Open on the day after its due date. */
export function isOverdue(action: Action, today: LocalDate): boolean {
  return action.state === 'open' && action.due !== undefined && action.due < today;
}

/** The open actions an area's card shows: the area's own, and those its coordinator or deputy owns. */
export function actionsOfArea(
  actions: readonly Action[],
  areaId: string,
  people: readonly (string | undefined)[],
): readonly Action[] {
  return actions.filter(
    (action) => action.area?.id === areaId || (action.owner !== undefined && people.includes(action.owner.id)),
  );
}
