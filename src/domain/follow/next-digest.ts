import type { Instant, LocalDate } from '../calendar';
import { plusDays, weekdayOf } from '../calendar-of-meetings/days';
import type { FreeDays } from '../calendar-of-meetings/planned-meeting';
import { instantAt, wallTimeAt } from '../calendar-of-meetings/wall-clock';
import type { NewsPace } from '../desk/subscription';
import { weekdays } from '../weekday';

const morning = '08:00';
const evening = '20:00';
/** No group is free for longer; after that free days are not looked at. */
const mostDays = 400;

/**
 * The next time after `now` that gathered news go out: at eight in the morning in `zone`, each working day or on the
 * first working day of the week.
 */
export function nextDigest(zone: string, pace: Exclude<NewsPace, 'now'>, now: Instant, freeDays: FreeDays): Instant {
  const today = wallTimeAt(zone, now).day;
  const at = (day: LocalDate) => instantAt(zone, { day, time: morning });
  // From the week's Monday on, so that a week's first working day is known when it has been already.
  const monday = weekStart(today);
  let begun = '';
  for (let ahead = 0; ahead < mostDays; ahead += 1) {
    const day = plusDays(monday, ahead);
    if (!isWorkday(day, freeDays)) continue;
    const isFirst = begun !== weekStart(day);
    begun = weekStart(day);
    if ((pace === 'daily' || isFirst) && at(day) > now) return at(day);
  }
  return at(plusDays(today, 1));
}

/** May gathered news go out at `now`: on a working day, between eight in the morning and eight in the evening? */
export function isDigestTime(zone: string, now: Instant, freeDays: FreeDays): boolean {
  const { day, time } = wallTimeAt(zone, now);
  return isWorkday(day, freeDays) && time >= morning && time < evening;
}

function weekStart(day: LocalDate): LocalDate {
  return plusDays(day, -weekdays.indexOf(weekdayOf(day)));
}

function isWorkday(day: LocalDate, freeDays: FreeDays): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 'saturday' && weekday !== 'sunday' && freeDays(day) === undefined;
}
