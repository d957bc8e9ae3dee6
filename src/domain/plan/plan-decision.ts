import type { Instant } from '../calendar';
import type { NamedPerson } from '../person';
import type { Plan, PlanRecord } from '../plan';

/** Why the plan stays as it is; each has a sentence that says what to do. */
export type PlanRefusal =
  /** The time asked for is over. */
  | 'past'
  /** More than `longestLookAhead` days from now. */
  | 'tooFar'
  /** Another meeting stands at that time, or all ids of that time are used. */
  | 'taken'
  /** The meeting has begun. */
  | 'started'
  /** The meeting is closed and another one was opened after it: it cannot be held again. */
  | 'closed'
  /** The group does not meet then any more: an old card. */
  | 'unknownMeeting'
  | 'alreadySkipped'
  /** The meeting stands there already. */
  | 'sameTime'
  /** The time lies in the pause: resume first. */
  | 'paused'
  | 'alreadyPaused'
  | 'notPaused'
  | 'sameRhythm'
  | 'endsBeforeItBegins'
  | 'noReason'
  /** A meeting is open that starts after that time: it has been asked for. */
  | 'beforeOpen'
  /** The open meeting would be held after another one, which could not be opened until then. */
  | 'afterOthers'
  /** So many changes are to come that no further one can be remembered. */
  | 'tooManyChanges';

export type PlanDecision =
  | { readonly kind: 'changed'; readonly plan: Plan; readonly record: PlanRecord }
  | { readonly kind: 'refused'; readonly why: PlanRefusal };

/** Who decides, and when. */
export interface Deciding {
  readonly now: Instant;
  /** Undefined when the calendar does it. */
  readonly by?: NamedPerson | undefined;
}

/** How many days ahead a meeting can be moved to or added, and a pause or a rhythm can last. */
export const longestLookAhead = 366;

export function refused(why: PlanRefusal): PlanDecision {
  return { kind: 'refused', why };
}
