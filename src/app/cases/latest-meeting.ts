import type { GroupKey } from '../../domain/identifiers';
import type { Meeting } from '../../domain/meeting';
import type { Ports } from '../ports/ports';

/** The group's latest meeting, open or closed; undefined before the first. */
export async function latestMeeting(
  { meetings }: Pick<Ports, 'meetings'>,
  key: GroupKey,
): Promise<Meeting | undefined> {
  const meetingId = (await meetings.head(key))?.value.latestMeetingId;
  return meetingId === undefined ? undefined : (await meetings.meeting(key, meetingId))?.value;
}
