import type { LocalDate } from '../domain/calendar';
import type { PlannedMeeting } from '../domain/calendar-of-meetings/planned-meeting';
import type { Language } from '../domain/language';
import type { RhythmName } from '../domain/rhythm';
import type { FormProblem } from './form-problem';
import type { RawForm } from './status-fields';

/** What the chair's card of the meetings to come is drawn from. */
export interface PlanOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly today: LocalDate;
  /** The next ones in time order, skipped ones too; about six are shown. */
  readonly meetings: readonly PlannedMeeting[];
  readonly rhythm: RhythmName;
  /** No meeting before this day. */
  readonly pausedUntil?: LocalDate | undefined;
  /** What became of the press that drew the card again, from `planAnswer`. */
  readonly answer?: string | undefined;
  readonly problems?: readonly FormProblem[] | undefined;
  readonly typed?: RawForm | undefined;
}
