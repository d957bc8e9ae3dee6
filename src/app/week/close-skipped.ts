import type { GroupKey } from '../../domain/identifiers';
import { findPlanned } from '../../domain/calendar-of-meetings/find-planned';
import { closeMeeting, type CloseNeeds } from '../close-meeting';
import type { Week } from './read-week';

/**
 * Closes the open meeting when the chair has skipped it or paused the meetings: what `changePlan` does itself, unless it
 * is killed in between or the meeting is just being opened. Undefined when there is nothing to close.
 */
export async function closeSkipped(
  ports: CloseNeeds,
  key: GroupKey,
  { meeting, source, state }: Week,
): Promise<'closed' | 'notReady' | undefined> {
  if (meeting === undefined || state.openMeetingId !== meeting.value.id) return undefined;
  // One that has begun is held, and its late replies are taken.
  if (meeting.value.startsAt <= state.now) return undefined;
  const planned = findPlanned(source, meeting.value.id);
  if (planned?.status !== 'skipped' || planned.why === 'freeDay') return undefined;
  const { kind } = await closeMeeting(ports, key, meeting.value.id, 'skipped');
  return kind === 'notReady' ? 'notReady' : 'closed';
}
