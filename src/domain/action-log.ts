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

/** From when done actions are news: in the cards of this meeting or later ones, or after the day of the one before. */
export interface DoneSince {
  readonly meetingId: string;
  /** The day of the meeting before it: its card stays open until the next one opens, and is ticked in after it too. */
  readonly lastMeetingDay?: LocalDate | undefined;
}

/**
 * Orders the group's current actions for the log: overdue, then by due date, those without a date last.
 * Of the done ones those that nobody at the last meeting has seen done; all of them without `since`.
 */
export function compileActionLog(actions: readonly Action[], today: LocalDate, since?: DoneSince): ActionLog {
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
      .filter((row) => isDoneSince(row.action, since))
      .toSorted((a, b) => (b.action.doneOn ?? '').localeCompare(a.action.doneOn ?? '') || byDue(a, b)),
  };
}

/** Done, and not yet shown as done at the last meeting. */
export function isDoneSince(action: Action, since: DoneSince | undefined): boolean {
  if (action.state !== 'done') return false;
  if (since === undefined || (action.doneIn ?? '') >= since.meetingId) return true;
  return since.lastMeetingDay !== undefined && (action.doneOn ?? '') > since.lastMeetingDay;
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
