import type { Action } from './action';
import { withActionChange } from './action-changes/with-action-change';
import type { Instant, LocalDate } from './calendar';
import type { NamedPerson } from './person';
import type { ActionTick } from './status-submission';

/** Who ticks, when, and in which meeting's card. */
export interface TickContext {
  readonly by: NamedPerson;
  readonly at: Instant;
  readonly today: LocalDate;
  readonly meetingId: string;
}

/** The action after the tick; undefined when the tick changes nothing. An emptied date field keeps the date. */
export function tickAction(action: Action, tick: ActionTick, context: TickContext): Action | undefined {
  const { by, at, today, meetingId } = context;
  const state = tick.done ? 'done' : 'open';
  const due = tick.due ?? action.due;
  if (state === action.state && due === action.due) return undefined;
  const entry = (what: Action['history'][number]['what']) => ({ at, by, what, due });
  const moved = due === action.due ? [] : [entry('moved')];
  const turned = state === action.state ? [] : [entry(state === 'done' ? 'done' : 'reopened')];
  return {
    ...withActionChange(action, [...moved, ...turned]),
    state,
    due,
    doneOn: state === 'done' ? (action.doneOn ?? today) : undefined,
    doneIn: state === 'done' ? (action.doneIn ?? meetingId) : undefined,
  };
}
