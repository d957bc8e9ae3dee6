import { meetingIdAt } from '../../domain/calendar-of-meetings/meeting-id';
import type { WallTime } from '../../domain/calendar-of-meetings/wall-clock';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

const copies = 9;

/** The ids of the meetings that were ever opened at this time. */
export async function meetingIdsAt(
  ports: Pick<Ports, 'meetings'>,
  key: GroupKey,
  at: WallTime,
): Promise<readonly string[]> {
  const ids = Array.from({ length: copies }, (_, index) => meetingIdAt(at, index + 1));
  const found = await Promise.all(ids.map((id) => ports.meetings.meeting(key, id)));
  return ids.filter((_, index) => found[index] !== undefined);
}
