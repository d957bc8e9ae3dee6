import type { LocalDate } from '../calendar';
import { weekdays, type Weekday } from '../weekday';

const dayLength = 86_400_000;

/** The day `count` days after `day`, or before it when negative. */
export function plusDays(day: LocalDate, count: number): LocalDate {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

/** Which day of the week `day` is. */
export function weekdayOf(day: LocalDate): Weekday {
  return weekdays[(new Date(Date.parse(day)).getUTCDay() + 6) % 7] ?? 'monday';
}
