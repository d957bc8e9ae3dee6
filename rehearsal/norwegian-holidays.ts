import { DateTime } from 'luxon';

/** Easter Sunday by Meeus' rule for the Gregorian calendar. */
function easter(year: number): DateTime {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return DateTime.utc(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The days on which a Norwegian town hall is closed, worked out apart from the product. */
export function norwegianHolidays(year: number): ReadonlyMap<string, string> {
  const sunday = easter(year);
  const near = (days: number) => sunday.plus({ days }).toFormat('yyyy-MM-dd');
  return new Map([
    [`${year}-01-01`, 'New Year’s Day'],
    [near(-3), 'Maundy Thursday'],
    [near(-2), 'Good Friday'],
    [near(0), 'Easter Sunday'],
    [near(1), 'Easter Monday'],
    [`${year}-05-01`, 'Labour Day'],
    [`${year}-05-17`, 'Constitution Day'],
    [near(39), 'Ascension Day'],
    [near(49), 'Whit Sunday'],
    [near(50), 'Whit Monday'],
    [`${year}-12-24`, 'Christmas Eve'],
    [`${year}-12-25`, 'Christmas Day'],
    [`${year}-12-26`, 'Boxing Day'],
    [`${year}-12-31`, 'New Year’s Eve'],
  ]);
}
