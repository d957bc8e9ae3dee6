import type { Action } from '../action';
import type { Instant, LocalDate } from '../calendar';
import type { NamedPerson } from '../person';
import { versionOfAction } from './version-of-action';
import { withActionChange } from './with-action-change';

/** What somebody wants to do with an action. */
export type ActionChange =
  | { readonly what: 'done' }
  | { readonly what: 'reopened' }
  | { readonly what: 'moved'; readonly due: LocalDate; readonly reason: string }
  | { readonly what: 'handedOver'; readonly to: NamedPerson };

/** Who does it, when, and from which card. */
export interface ActionPress {
  /** The same for a redelivered press. */
  readonly id: string;
  readonly by: NamedPerson;
  readonly at: Instant;
  /** The day of it in the group's zone. */
  readonly today: LocalDate;
  /** The meeting that is open or was the latest, when there has been one. */
  readonly meetingId: string | undefined;
  /** What the pressed card showed. */
  readonly shownVersion: number;
}

export type ActionChanged =
  | { readonly kind: 'changed'; readonly action: Action }
  /** It is so already: by this press, or by somebody who was faster with the same. */
  | { readonly kind: 'again' }
  /** The card showed an older version: nothing is changed. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly why: 'past' | 'sameDate' | 'sameOwner' | 'isDone' };

/** The action after the change, or why there is none. Who may is asked before. */
export function changeAction(action: Action, change: ActionChange, press: ActionPress): ActionChanged {
  if (action.history.some((one) => one.press === press.id)) return { kind: 'again' };
  if (change.what === 'done' && action.state === 'done') return { kind: 'again' };
  if (change.what === 'reopened' && action.state === 'open') return { kind: 'again' };
  if (press.shownVersion !== versionOfAction(action)) return { kind: 'stale' };
  const why = refusal(action, change, press.today);
  if (why !== undefined) return { kind: 'refused', why };
  const line = { at: press.at, by: press.by, what: change.what, press: press.id };
  switch (change.what) {
    case 'done': {
      const done = withActionChange(action, [{ ...line, due: action.due }]);
      return { kind: 'changed', action: { ...done, state: 'done', doneOn: press.today, doneIn: press.meetingId } };
    }
    case 'reopened': {
      const open = withActionChange(action, [{ ...line, due: action.due }]);
      return { kind: 'changed', action: { ...open, state: 'open', doneOn: undefined, doneIn: undefined } };
    }
    case 'moved': {
      const { due, reason } = change;
      return { kind: 'changed', action: { ...withActionChange(action, [{ ...line, due, reason }]), due } };
    }
    case 'handedOver': {
      const { to } = change;
      const given = withActionChange(action, [{ ...line, due: action.due, from: action.owner, to }]);
      return { kind: 'changed', action: { ...given, owner: to } };
    }
  }
}

function refusal(action: Action, change: ActionChange, today: LocalDate) {
  if (change.what !== 'moved' && change.what !== 'handedOver') return undefined;
  if (action.state === 'done') return 'isDone';
  if (change.what === 'handedOver') return action.owner?.id === change.to.id ? 'sameOwner' : undefined;
  if (change.due < today) return 'past';
  return change.due === action.due ? 'sameDate' : undefined;
}
