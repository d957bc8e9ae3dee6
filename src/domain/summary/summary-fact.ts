import type { Action } from '../action';
import type { Case } from '../desk/case';
import type { Entry } from '../desk/entry';
import type { MeetingArea } from '../meeting';

/** One thing that happened in or around a meeting and belongs in its summary. */
export type SummaryFact =
  | { readonly kind: 'area'; readonly area: MeetingArea }
  /** An item of the agenda, with what became of it. */
  | { readonly kind: 'agenda'; readonly key: string; readonly title: string; readonly outcome: string }
  | { readonly kind: 'action'; readonly action: Action; readonly change: 'new' | 'done' }
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** A matter that was sent up, or that the leadership has answered. */
  | { readonly kind: 'case'; readonly about: Case; readonly change: 'sentUp' | 'answered' };

/** All that a meeting's draft is made of. */
export interface SummaryFacts {
  readonly meetingId: string;
  readonly facts: readonly SummaryFact[];
}

/** Says a fact in the group's language, in a line or a few. */
export type SayFact = (fact: SummaryFact) => string;
