import type { LocalDate } from '../../domain/calendar';

/** What makes a reminder the same one: before or after which date, and who has the action. At most 60 characters. */
export function reminderMark(when: 'before' | 'after', due: LocalDate, ownerId: string): string {
  return [when, due, ownerId.replaceAll('-', '')].join('.');
}
