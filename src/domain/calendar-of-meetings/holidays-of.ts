import type { Group } from '../group';

/** Which days are free for the group, and what becomes of a meeting in the normal rhythm that falls on one. */
export type Holidays = Required<NonNullable<Group['holidays']>>;

/** What the group file leaves out: Norway's public holidays, no others, and no meeting on them. */
export function holidaysOf({ holidays }: Group): Holidays {
  return { country: holidays?.country ?? 'NO', free: holidays?.free ?? [], then: holidays?.then ?? 'skip' };
}
