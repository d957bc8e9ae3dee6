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

/** The same few times stand on hundreds of cards within the hour; forgotten all at once when there are too many. */
const texts = new Map<string, string>();
const mostTexts = 2000;

function once(key: string, make: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = make();
  if (texts.size >= mostTexts) texts.clear();
  texts.set(key, text);
  return text;
}

const minuteLength = '2026-11-24T08:00'.length;

/** A moment in the group's zone: «tirsdag 24. november kl. 09.00». */
export function momentText(at: Instant, zone: string, language: Language): string {
  // To the minute, as it is shown: what is saved now is shown to many within it.
  return once(`${at.slice(0, minuteLength)} ${zone} ${language}`, () => {
    const moment = DateTime.fromISO(at, { zone }).setLocale(localeTags[language]);
    const { weekday, time } = patterns[language];
    return say(language, 'date.dayAndTime', { day: moment.toFormat(weekday), time: moment.toFormat(time) });
  });
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
  return once(`${day} ${pattern} ${language}`, () =>
    DateTime.fromISO(day, { zone: 'utc' }).setLocale(localeTags[language]).toFormat(patterns[language][pattern]),
  );
}
