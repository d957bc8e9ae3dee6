import { DateTime } from 'luxon';
import type { LocalDate } from '../domain/calendar';
import { monthNumber, weekdayNumber } from './away-date-words';

/** Longer messages are no date. */
const mostCharacters = 60;

/** A leap day is at most eight years ahead. */
const mostYears = 8;

/**
 * The last day away that somebody wrote, in any of our languages: `2026-12-24`, `24.12.`, `24.12.2026`, «24. desember»,
 * “24 December 2026”, a weekday, «i dag», «i morgen», «neste uke» (its Sunday), with «til», «til og med» or “until”
 * before it. Undefined for anything else, and for what can be read in two ways. Never throws.
 *
 * A date without a year is the next such day from `today` on; a weekday is the next one after `today`. A day in the
 * past is given back as it was written: whether it will do is for others.
 */
export function parseAwayDate(text: string, today: LocalDate): LocalDate | undefined {
  const from = DateTime.fromISO(today, { zone: 'utc' });
  if (text.length > mostCharacters || !from.isValid) return undefined;
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^(til og med|t\.?o\.?m\.?|fram til|frem til|til|through|until|till|to) (?=\S)/, '')
    .replace(/^(på|on) (?=\S)/, '');
  return iso(nearDay(written, from) ?? dated(written, from));
}

function nearDay(written: string, from: DateTime): DateTime | undefined {
  if (/^(i dag|today)$/.test(written)) return from;
  if (/^(i morgen|i morgon|tomorrow)$/.test(written)) return from.plus({ days: 1 });
  if (/^((hele |heile )?neste (uke|uka|uken|veke|veka)|(all )?next week)$/.test(written)) {
    return from.plus({ weeks: 1 }).set({ weekday: 7 });
  }
  const weekday = weekdayNumber(written.replace(/^(førstkommende|førstkomande) /, ''));
  return weekday === undefined ? undefined : from.plus({ days: ((weekday - from.weekday + 6) % 7) + 1 });
}

/** A written date, with its weekday before it or not: one that falls on another day is a slip and no date. */
function dated(written: string, from: DateTime): DateTime | undefined {
  const [, first = '', rest = ''] = /^(\p{L}+)\.?,? (.+)$/u.exec(written) ?? [];
  const weekday = weekdayNumber(first);
  const day = dateIn(weekday === undefined ? written : rest, from);
  return day === undefined || (weekday !== undefined && day.weekday !== weekday) ? undefined : day;
}

function dateIn(written: string, from: DateTime): DateTime | undefined {
  const isoParts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (isoParts !== null) return dayOf(isoParts[3], Number(isoParts[2]), isoParts[1], from);
  const numbers = /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{4}|\d{2}))?$/.exec(written);
  if (numbers !== null) return dayOf(numbers[1], Number(numbers[2]), numbers[3], from);
  const named = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?,?(?: (\d{4}))?$/u.exec(written);
  return named === null ? undefined : dayOf(named[1], monthNumber(named[2] ?? ''), named[3], from);
}

function dayOf(
  day: string | undefined,
  month: number | undefined,
  year: string | undefined,
  from: DateTime,
): DateTime | undefined {
  if (month === undefined) return undefined;
  const on = (inYear: number) => DateTime.fromObject({ year: inYear, month, day: Number(day) }, { zone: 'utc' });
  if (year !== undefined) return on(year.length === 2 ? 2000 + Number(year) : Number(year));
  return Array.from({ length: mostYears + 1 }, (_, index) => on(from.year + index)).find(
    (one) => one.isValid && one >= from,
  );
}

function iso(day: DateTime | undefined): LocalDate | undefined {
  return day?.isValid === true && day.year >= 2000 && day.year < 2200 ? day.toFormat('yyyy-MM-dd') : undefined;
}
