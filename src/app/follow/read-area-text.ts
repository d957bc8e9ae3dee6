import { dayIn } from '../../domain/calendar';
import { areaText } from '../../domain/follow/area-text';
import type { FollowCard } from '../../domain/follow/follow-card';
import { keyOf, namedArea, type Group } from '../../domain/group';
import type { Ports } from '../ports/ports';
import { meetingIdOf, readPublication } from './read-publication';

/** The text that the coordinator of an area can share; undefined when there is nothing to send: no such area, or a later text. */
export async function readAreaText(
  ports: Pick<Ports, 'desk' | 'meetings'>,
  group: Group,
  publicationId: string,
  areaId: string,
): Promise<FollowCard | undefined> {
  const key = keyOf(group);
  const meetingId = meetingIdOf(publicationId);
  const [found, meeting] = await Promise.all([
    readPublication(ports, key, meetingId, publicationId),
    ports.meetings.meeting(key, meetingId),
  ]);
  const area = group.areas.find(({ id }) => id === areaId);
  if (found === undefined || meeting === undefined || area === undefined) return undefined;
  const { publication, earlier, latest } = found;
  const { startsAt, day } = meeting.value;
  const named = namedArea(area, dayIn(group.timeZone, publication.at));
  const text = areaText(publication, named);
  // Corrected while it waited to be sent: the corrected text comes by itself.
  if (JSON.stringify(text) !== JSON.stringify(areaText(latest, named))) return undefined;
  return {
    card: 'areaText',
    meeting: { id: meetingId, startsAt, day },
    text,
    isCorrection: earlier.some(({ wentWide }) => wentWide),
  };
}
