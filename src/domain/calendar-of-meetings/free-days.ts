import { isWithin, type LocalDate } from '../calendar';
import type { Group } from '../group';
import type { FreeDays } from './planned-meeting';

/**
 * The group's own free days and the public holidays as one. A name the group gave comes before the holiday's own; a
 * free day without any name gives empty text, which is still a free day. `publicHolidays` are those of the group's
 * country, none when it has no country.
 */
export function freeDaysOf(holidays: Group['holidays'], publicHolidays: ReadonlyMap<LocalDate, string>): FreeDays {
  const own = holidays?.free ?? [];
  return (day) => {
    const free = own.find((period) => isWithin(period, day));
    return free?.name ?? publicHolidays.get(day) ?? (free === undefined ? undefined : '');
  };
}
