import type { WallTime } from '../domain/calendar-of-meetings/wall-clock';
import type { Language } from '../domain/language';
import { dayAndTimeText } from './day-and-time-text';

/**
 * When the meeting is, in words: where `stands` says that it stands, else the planned start that its id tells in the
 * group's own wall-clock time.
 */
export function meetingIdText(
  meetingId: string,
  language: Language,
  stands: Readonly<Record<string, WallTime>> = {},
): string {
  const standing = stands[meetingId];
  if (standing !== undefined) return dayAndTimeText(standing.day, standing.time, language);
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})/.exec(meetingId) ?? [];
  if (day === undefined || hour === undefined || minute === undefined) return meetingId;
  return dayAndTimeText(day, `${hour}:${minute}`, language);
}
