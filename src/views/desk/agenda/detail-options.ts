import type { LocalDate } from '../../../domain/calendar';
import type { Language } from '../../../domain/language';

export interface DetailOptions {
  readonly language: Language;
  readonly day: LocalDate;
  /** Longest text of somebody's, in UTF-16 units. */
  readonly most: number;
}

/** How an item is told: marks on the line of its title, and lines below. */
export interface ItemDetail {
  readonly marks: readonly string[];
  readonly lines: readonly string[];
}
