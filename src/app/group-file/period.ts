import type { LocalDate } from '../../domain/calendar';

/** Days in a row; both ends belong to it and a missing end is open. */
export interface Period {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}
