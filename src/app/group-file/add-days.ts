import { DateTime } from 'luxon';
import type { LocalDate } from '../../domain/calendar';

/** The day `count` days after `day`, or before it when `count` is negative. */
export function addDays(day: LocalDate, count: number): LocalDate {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days: count }).toFormat('yyyy-MM-dd');
}
