import type { Language } from '../domain/language';

/** A wall-clock time `HH:mm` as the language writes it: «09.00», “09:00”. */
export function timeText(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.');
}
