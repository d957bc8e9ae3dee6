import type { Group } from '../group';

/** Most reminders and digests to one person on one day, see `Group`: 8 unless the file says otherwise. */
export function messagesPerDayOf(group: Pick<Group, 'messagesPerDay'>): number {
  return group.messagesPerDay ?? 8;
}
