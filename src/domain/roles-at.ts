import { dayIn, type Instant } from './calendar';
import type { Group } from './group';
import { rolesOf, type Roles } from './roles';

/** What the person is in the group on the group's own day at `at`. */
export function rolesAt(group: Group, person: Parameters<typeof rolesOf>[1], at: Instant): Roles {
  return rolesOf(group, person, dayIn(group.timeZone, at));
}
