import { Info } from 'luxon';
import { languages } from '../domain/language';
import { localeTags } from './words';

type Numbers = ReadonlyMap<string, number>;

/** Names in all our languages, whole and short without the dot, each with its number from 1. */
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

/** Month names with the number of the month. */
export const monthNumbers: Numbers = numbered((locale, length) => Info.months(length, { locale }));

/** Weekday names with the ISO number, Monday 1; nynorsk's older names too. */
export const weekdayNumbers: Numbers = new Map([
  ...numbered((locale, length) => Info.weekdays(length, { locale })),
  ['måndag', 1],
  ['laurdag', 6],
  ['sundag', 7],
]);
