import type { LocalDate } from '../../../domain/calendar';
import type { Language } from '../../../domain/language';
import type { FormProblem } from '../../form-problem';

/** Where and for whom a card about a guest's case is drawn. */
export interface GuestOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly today: LocalDate;
  /** What became of the press that drew the card again. */
  readonly told?: string | undefined;
  readonly problem?: FormProblem | undefined;
  /** What was written and not stored. */
  readonly typed?: string | undefined;
}
