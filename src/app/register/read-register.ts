import type { Entry } from '../../domain/desk/entry';
import type { GroupKey } from '../../domain/identifiers';
import type { Meeting } from '../../domain/meeting';
import type { Ports } from '../ports/ports';

/** Meetings that the register goes back. */
const meetingsShown = 4;

/** What was registered in the latest meetings, newest meeting first; within a meeting in the order it was written. */
export async function readRegister(
  ports: Pick<Ports, 'meetings' | 'desk'>,
  key: GroupKey,
): Promise<readonly { readonly meeting: Meeting; readonly entries: readonly Entry[] }[]> {
  const found: { meeting: Meeting; entries: readonly Entry[] }[] = [];
  let id = (await ports.meetings.head(key))?.value.latestMeetingId;
  while (id !== undefined && found.length < meetingsShown) {
    const [meeting, entries] = await Promise.all([ports.meetings.meeting(key, id), ports.desk.list(key, 'entry', id)]);
    if (meeting === undefined) break;
    const inOrder = entries.map(({ value }) => value).toSorted((a, b) => a.at.localeCompare(b.at));
    found.push({ meeting: meeting.value, entries: inOrder });
    id = meeting.value.previousId;
  }
  return found;
}
