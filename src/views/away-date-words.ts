import { Info } from 'luxon';
import { languages } from '../domain/language';
import { localeTags } from './words';

type Numbers = ReadonlyMap<string, number>;

let months: Numbers | undefined;
let weekdays: Numbers | undefined;

/** The number of the month of this name, whole or short without the dot, in any of our languages. */
export function monthNumber(name: string): number | undefined {
  months ??= numbered((locale, length) => Info.months(length, { locale }));
  return months.get(name);
}

/** The ISO number of the weekday of this name, Monday 1; nynorsk's older names too. */
export function weekdayNumber(name: string): number | undefined {
  weekdays ??= new Map([
    ...numbered((locale, length) => Info.weekdays(length, { locale })),
    ['måndag', 1],
    ['laurdag', 6],
    ['sundag', 7],
  ]);
  return weekdays.get(name);
}

/** Names with their numbers from 1. Made with the first question: it takes longer than all else that a start loads here. */
function numbered(names: (locale: string, length: 'long' | 'short') => string[]): Numbers {
  return new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((length) =>
        names(localeTags[language], length).map((name, index) => [plain(name), index + 1] as const),
      ),
    ),
  );
}

const plain = (name: string) => name.toLowerCase().replace(/\.$/, '');
