import { localDateSchema } from '../domain/calendar';
import type { ActionTick, FieldProblem } from '../domain/status-submission';
import { actionField, type RawForm } from './status-fields';

interface Row {
  readonly shownDone?: boolean;
  readonly done?: boolean;
  readonly shownDue?: string | undefined;
  readonly due?: string | undefined;
}

/**
 * What a status card says of its actions: those that are done, and those that differ from what the card showed. An
 * action moved by somebody else meanwhile is not moved back by a card that only repeats the old date.
 */
export function parseTicks(typed: RawForm): {
  readonly ticks: readonly ActionTick[];
  readonly problems: readonly FieldProblem[];
} {
  const rows = new Map<string, Row>();
  const problems: FieldProblem[] = [];
  for (const [field, value] of Object.entries(typed)) {
    const input = actionField(field);
    if (input === undefined) continue;
    const row = rows.get(input.actionId) ?? {};
    if (input.kind === 'done') {
      if (value !== 'true' && value !== 'false') problems.push({ field, problem: 'notAChoice' });
      rows.set(input.actionId, { ...row, shownDone: input.shown === '1', done: value === 'true' });
    } else {
      const due = value.trim() === '' ? undefined : value.trim();
      if (due !== undefined && !localDateSchema.safeParse(due).success) problems.push({ field, problem: 'notADate' });
      rows.set(input.actionId, { ...row, shownDue: input.shown === '-' ? undefined : input.shown, due });
    }
  }
  return { ticks: [...rows].flatMap(([actionId, row]) => tickOf(actionId, row)), problems };
}

function tickOf(actionId: string, row: Row): ActionTick[] {
  const done = row.done ?? false;
  const isChanged = done !== (row.shownDone ?? false) || row.due !== row.shownDue;
  return done || isChanged ? [{ actionId, done, due: row.due }] : [];
}
