import type { LocalDate } from '../../domain/calendar';
import type { Language } from '../../domain/language';

/** Where and for whom a card between the group and the leadership is drawn. */
export interface UpwardOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly today: LocalDate;
  /** What has just happened, or why nothing did: shown above the rest. */
  readonly told?: string | undefined;
}
