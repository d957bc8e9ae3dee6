import type { LocalDate } from '../../domain/calendar';

/** How many reminders and digests each person gets on a day. */
export interface DailyMessages {
  /** Takes one of the day's places; false when all `most` are taken. */
  take(tenantId: string, personId: string, day: LocalDate, most: number): Promise<boolean>;
  /** Gives the place back of a message that surely did not arrive. */
  giveBack(tenantId: string, personId: string, day: LocalDate): Promise<void>;
}
