import type { ChairNote } from '../../domain/chair-note';
import { wallTimeAt, type WallTime } from '../../domain/calendar-of-meetings/wall-clock';
import { keyOf, type Group } from '../../domain/group';
import type { Ports } from '../ports/ports';

/**
 * Where the meetings that a word to the chair is about stand, by their id: one that was moved keeps an id that tells another
 * time. A word on a free day tells both times itself.
 */
export async function standingTimes(
  ports: Pick<Ports, 'meetings'>,
  group: Group,
  about: ChairNote,
): Promise<Readonly<Record<string, WallTime>>> {
  if (about.kind === 'missed') return about.stands ?? {};
  if (!('meetingId' in about) || about.kind === 'freeDay') return {};
  const { meetingId } = about;
  const meeting = await ports.meetings.meeting(keyOf(group), meetingId);
  return meeting === undefined ? {} : { [meetingId]: wallTimeAt(group.timeZone, meeting.value.startsAt) };
}
