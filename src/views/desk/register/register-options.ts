import type { LocalDate } from '../../../domain/calendar';
import type { Language } from '../../../domain/language';

/** Where and for whom a card of the register, or of an action, is drawn. */
export interface RegisterOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly today: LocalDate;
  /** What has just happened, or why nothing did: shown above the rest. */
  readonly told?: readonly string[] | undefined;
}
