import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import { momentText } from './dates';

/** A wall-clock moment of the group in words, whatever its zone: «tirsdag 24. november kl. 09.00». */
export function dayAndTimeText(day: LocalDate, time: string, language: Language): string {
  return momentText(`${day}T${time}:00.000Z`, 'utc', language);
}
