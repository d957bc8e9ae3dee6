import type { LocalDate } from '../../domain/calendar';
import type { Language } from '../../domain/language';

/** The public holidays of countries. */
export interface Holidays {
  /**
   * Every day of `years` that is free in the whole country, with its name in `language`, or else in the country's own.
   * `country` is an ISO 3166 code; `none` and countries that are not known have no free days.
   */
  freeDays(country: string, language: Language, years: readonly number[]): Promise<ReadonlyMap<LocalDate, string>>;
  /** The codes of the countries that are known, in order. */
  countries(): Promise<readonly string[]>;
}
