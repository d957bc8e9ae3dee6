import { quietHoursOf } from './calendar-of-meetings/quiet-hours-of';
import type { QuietHours } from './calendar-of-meetings/quiet-hours';
import type { Group } from './group';
import type { Person } from './person';

/** When this person is left in peace: their own hours where they have chosen some, else the group's. */
export function personQuietHours(person: Pick<Person, 'quietHours'>, group: Group): QuietHours {
  const own = person.quietHours;
  return own === undefined || own === 'group' ? quietHoursOf(group) : own;
}
