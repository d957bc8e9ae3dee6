import type { LocalDate } from '../../calendar';
import { plusDays, weekdayOf } from '../../calendar-of-meetings/days';
import type { FreeDays } from '../../calendar-of-meetings/planned-meeting';

/** No group is free for longer; after that free days are not looked at. */
const mostDays = 60;

/** The nearest working day before `day` (`step` -1) or after it (1): no Saturday, no Sunday, no free day. */
export function workdayFrom(day: LocalDate, step: -1 | 1, freeDays: FreeDays): LocalDate {
  for (let away = 1; away <= mostDays; away += 1) {
    const other = plusDays(day, step * away);
    const weekday = weekdayOf(other);
    if (weekday !== 'saturday' && weekday !== 'sunday' && freeDays(other) === undefined) return other;
  }
  return plusDays(day, step);
}
