import type { Entry } from '../../domain/desk/entry';
import type { EntryReceipt } from '../../domain/desk/register/register-card';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

/** The entry with the day of its meeting and the title of its case. */
export async function entryReceipt(
  ports: Pick<Ports, 'desk' | 'meetings'>,
  key: GroupKey,
  entry: Entry,
): Promise<EntryReceipt> {
  const [meeting, about] = await Promise.all([
    ports.meetings.meeting(key, entry.meetingId),
    entry.caseId === undefined ? undefined : ports.desk.find(key, 'case', entry.caseId),
  ]);
  return {
    entry,
    meetingDay: meeting?.value.day ?? entry.meetingId.slice(0, 10),
    caseTitle: about?.value.title,
  };
}
