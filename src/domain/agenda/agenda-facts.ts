import type { Action } from '../action';
import type { Instant, LocalDate } from '../calendar';
import type { Case } from '../desk/case';
import type { MeetingArea } from '../meeting';

/** All that a meeting's agenda is worked out of. */
export interface AgendaFacts {
  /** The day of the meeting. */
  readonly day: LocalDate;
  /** The group's: what happened on which day is told in it. */
  readonly timeZone: string;
  /** The meeting's areas; none before it is opened. */
  readonly areas: readonly MeetingArea[];
  /** The cases in use, and those among the kept ones that are over by now. */
  readonly cases: readonly Case[];
  /** Keys of matters that were made a case which is over. */
  readonly settled: ReadonlySet<string>;
  readonly actions: readonly Action[];
  /** When the meeting before this one began: what was answered since then is news. */
  readonly lastMeetingAt?: Instant | undefined;
  /** What stood on the agenda when it was posted: it stays there, whatever becomes of it in the meeting. */
  readonly kept: ReadonlySet<string>;
}
