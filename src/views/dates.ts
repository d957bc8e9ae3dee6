import { DateTime } from 'luxon';
import type { Instant, LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import { localeTags, say } from './words';

/** Luxon patterns: the order and the dots are the language's own. */
const patterns = {
  nb: { weekday: 'cccc d. LLLL', long: 'd. LLLL', longWithYear: 'd. LLLL yyyy', short: 'd. MMM', time: 'HH.mm' },
  nn: { weekday: 'cccc d. LLLL', long: 'd. LLLL', longWithYear: 'd. LLLL yyyy', short: 'd. MMM', time: 'HH.mm' },
  en: { weekday: 'cccc d LLLL', long: 'd LLLL', longWithYear: 'd LLLL yyyy', short: 'd MMM', time: 'HH:mm' },
} as const;

/** A meeting's times stand on hundreds of cards within the hour; forgotten all at once when there are too many. */
const moments = new Map<string, string>();
const mostMoments = 2000;

/** A moment in the group's zone: «tirsdag 24. november kl. 09.00». */
export function momentText(at: Instant, zone: string, language: Language): string {
  const key = [at, zone, language].join(' ');
  const known = moments.get(key);
  if (known !== undefined) return known;
  const moment = DateTime.fromISO(at, { zone }).setLocale(localeTags[language]);
  const { weekday, time } = patterns[language];
  const text = say(language, 'date.dayAndTime', { day: moment.toFormat(weekday), time: moment.toFormat(time) });
  if (moments.size >= mostMoments) moments.clear();
  moments.set(key, text);
  return text;
}

/** A day in running text: «17. november», with the year when it is not that of `seenFrom`. */
export function dayText(day: LocalDate, language: Language, seenFrom: LocalDate): string {
  const isSameYear = day.slice(0, 4) === seenFrom.slice(0, 4);
  return format(day, language, isSameYear ? 'long' : 'longWithYear');
}

/** A day at the head of a column: «24. nov.». */
export function shortDay(day: LocalDate, language: Language): string {
  return format(day, language, 'short');
}

function format(day: LocalDate, language: Language, pattern: keyof (typeof patterns)['nb']): string {
  return DateTime.fromISO(day, { zone: 'utc' }).setLocale(localeTags[language]).toFormat(patterns[language][pattern]);
}
