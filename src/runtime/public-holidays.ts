import type Calendar from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import { DateTime } from 'luxon';
import type { Holidays } from '../app/ports/holidays';
import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';

/** The package knows Norwegian as bokmål only, so the days have their bokmål names in nynorsk too. */
const packageLanguage: Readonly<Record<Language, string>> = { nb: 'no', nn: 'no', en: 'en' };

/** Days that are no public holidays by law and on which municipal offices are closed nevertheless. */
const closedToo: Readonly<Record<string, readonly string[]>> = { NO: ['12-24', '12-31'] };

type Days = ReadonlyMap<LocalDate, string>;

/**
 * Public holidays from the tables of a package. Loading it takes longer than a start should, so that happens with the
 * first question; each year is worked out once.
 */
export function publicHolidays(): Holidays {
  let loading: Promise<typeof Calendar> | undefined;
  const load = () => (loading ??= import('date-holidays').then((loaded) => loaded.default));
  const known = new Map<string, Days>();
  return {
    async freeDays(country, language, years) {
      if (country === 'none') return new Map();
      const Loaded = await load();
      const days = years.map((year) => {
        const key = `${country} ${language} ${year}`;
        const found = known.get(key) ?? freeDaysIn(new Loaded(country), country, year, packageLanguage[language]);
        known.set(key, found);
        return found;
      });
      return new Map(days.flatMap((each) => [...each]));
    },
    async countries() {
      const Loaded = await load();
      return Object.keys(new Loaded().getCountries()).toSorted();
    },
  };
}

function freeDaysIn(calendar: Calendar, country: string, year: number, language: string): Days {
  const closed = closedToo[country] ?? [];
  const free = calendar
    .getHolidays(year, language)
    .filter(({ type, date }) => type === 'public' || (type === 'bank' && closed.includes(date.slice(5, 10))));
  const days = new Map<LocalDate, string>();
  for (const holiday of free) {
    for (const day of daysOf(holiday)) if (!days.has(day)) days.set(day, holiday.name);
  }
  return days;
}

/** All days of a holiday; one that begins at noon takes its whole day. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): LocalDate[] {
  const hoursBefore = Number(date.slice(11, 13));
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  const first = DateTime.fromISO(date.slice(0, 10), { zone: 'utc' });
  const count = Math.max(1, Math.round((hoursBefore + hours) / 24));
  return Array.from({ length: count }, (_, index) => first.plus({ days: index }).toFormat('yyyy-MM-dd'));
}
