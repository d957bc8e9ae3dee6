import { weekdays } from '../../domain/weekday';

type Weekday = (typeof weekdays)[number];

/** Bokmål and nynorsk names, as people write them in the file. */
const norwegian: Readonly<Record<string, Weekday>> = {
  mandag: 'monday',
  måndag: 'monday',
  tirsdag: 'tuesday',
  tysdag: 'tuesday',
  onsdag: 'wednesday',
  torsdag: 'thursday',
  fredag: 'friday',
  lørdag: 'saturday',
  laurdag: 'saturday',
  søndag: 'sunday',
  sundag: 'sunday',
};

/** A weekday in English, bokmål or nynorsk, in any case. */
export function parseWeekday(text: string): Weekday | undefined {
  const word = text.normalize('NFC').toLowerCase();
  return weekdays.find((weekday) => weekday === word) ?? (Object.hasOwn(norwegian, word) ? norwegian[word] : undefined);
}
