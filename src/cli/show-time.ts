import { DateTime } from 'luxon';
import type { Instant } from '../domain/calendar';

/** A moment to the minute in a zone, as `Tue 2026-11-24 09:00`. */
export function showTime(at: Instant, zone: string): string {
  return DateTime.fromISO(at, { zone }).setLocale('en').toFormat('ccc yyyy-MM-dd HH:mm');
}
