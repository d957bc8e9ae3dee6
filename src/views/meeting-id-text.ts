import type { Language } from '../domain/language';
import { dayAndTimeText } from './day-and-time-text';

/** The planned start that a meeting's id tells, in words; the id holds the group's own wall-clock time. */
export function meetingIdText(meetingId: string, language: Language): string {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})/.exec(meetingId) ?? [];
  if (day === undefined || hour === undefined || minute === undefined) return meetingId;
  return dayAndTimeText(day, `${hour}:${minute}`, language);
}
