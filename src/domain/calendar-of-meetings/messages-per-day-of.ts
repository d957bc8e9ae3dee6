import type { Group } from '../group';

/** Most messages that are no answer, to one person on one day: 8 unless the file says otherwise. */
export function messagesPerDayOf(group: Group): number {
  return group.messagesPerDay ?? 8;
}
