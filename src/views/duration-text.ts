import { Duration } from 'luxon';
import type { Language } from '../domain/language';
import { listText } from './list-text';
import { say } from './words';

/** An ISO 8601 duration in words: «1 time og 30 minutter»; as it stands when it is none. */
export function durationText(duration: string, language: Language): string {
  const whole = Duration.fromISO(duration);
  if (!whole.isValid) return duration;
  const { days, hours, minutes } = whole.shiftTo('days', 'hours', 'minutes');
  const parts = [
    ...(days > 0 ? [say(language, 'duration.days', { count: days })] : []),
    ...(hours > 0 ? [say(language, 'duration.hours', { count: hours })] : []),
    ...(minutes > 0 || days + hours === 0 ? [say(language, 'duration.minutes', { count: minutes })] : []),
  ];
  return listText(parts, language);
}
