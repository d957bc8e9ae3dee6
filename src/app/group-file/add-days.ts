import type { LocalDate } from '../../domain/calendar';

const dayInMs = 24 * 60 * 60 * 1000;

/** The day `count` days after `day`, or before it when `count` is negative. */
export function addDays(day: LocalDate, count: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayInMs).toISOString().slice(0, 10);
}
