import type { GroupKey } from '../domain/identifiers';
import type { Meeting } from '../domain/meeting';
import type { Ports } from './ports/ports';
import { refreshOpenMeeting } from './refresh-open-meeting';

/**
 * Brings the open meeting in line with a group that has changed since its rows were made or last looked at, as when an
 * import or the naming of a successor was killed in between. True when there was something to do: read again.
 */
export async function followGroup(
  ports: Pick<Ports, 'clock' | 'groups' | 'meetings' | 'directory' | 'commit' | 'log'>,
  key: GroupKey,
  meeting: Meeting,
): Promise<boolean> {
  if (!meeting.rosterComplete || meeting.closedAt !== undefined) return false;
  const revision = (await ports.groups.find(key))?.value.revision;
  if (revision === undefined || (meeting.rosterRevision ?? 0) >= revision) return false;
  await refreshOpenMeeting(ports, key);
  return true;
}
