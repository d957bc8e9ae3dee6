import type { Action } from '../domain/action';
import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import type { FieldProblem } from '../domain/status-submission';
import type { RawForm } from './status-fields';

/** What an area's status card needs beside the area itself. */
export interface StatusFormOptions {
  readonly groupId: string;
  readonly language: Language;
  /** The area's open actions, and those that this meeting's reply ticked off. */
  readonly actions: readonly Action[];
  readonly today: LocalDate;
  readonly role: 'coordinator' | 'deputy';
  /** Fills the form exactly as somebody left it. */
  readonly typed?: RawForm | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  /** Asks before typed text is thrown away, or before another's reply is replaced. */
  readonly question?: 'typedSomething' | 'seenOther' | undefined;
}

/** How much of what has no end is shown; less of it when the card would grow too large. */
export interface StatusFormRoom {
  readonly actions: number;
  readonly raised: number;
  /** Longest area name among the choices, in UTF-16 units. */
  readonly names: number;
  /** Longest refilled text, in UTF-16 units. */
  readonly typed: number;
}
