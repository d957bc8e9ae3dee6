import type { GroupKey } from '../../domain/identifiers';
import type { Meeting } from '../../domain/meeting';
import type { Ports } from '../ports/ports';

/** The open meeting, or else the latest; undefined before the first one. */
export async function meetingToRegisterIn(
  { meetings }: Pick<Ports, 'meetings'>,
  key: GroupKey,
): Promise<Meeting | undefined> {
  const head = (await meetings.head(key))?.value;
  const id = head?.openMeetingId ?? head?.latestMeetingId;
  return id === undefined ? undefined : (await meetings.meeting(key, id))?.value;
}
