import { Duration } from 'luxon';
import type { Group } from '../group';

/** How many minutes the group's meeting lasts: an hour unless it has said otherwise. */
export function meetingMinutes({ meeting: { lasts = 'PT1H' } }: Pick<Group, 'meeting'>): number {
  return Math.floor(Duration.fromISO(lasts).as('minutes'));
}
