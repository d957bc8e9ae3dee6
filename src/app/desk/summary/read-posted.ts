import type { Publication } from '../../../domain/desk/summary';
import type { GroupKey } from '../../../domain/identifiers';
import type { Meeting } from '../../../domain/meeting';
import type { Ports } from '../../ports/ports';

/** A posted summary with its meeting, and what it corrects or is corrected by. */
export interface Posted {
  readonly meeting: Meeting;
  readonly publication: Publication;
  /** When the one before it was posted. */
  readonly corrects: string | undefined;
  /** When the one after it was posted. */
  readonly newer: string | undefined;
}

/** The nth posted summary of a meeting, or the last one; undefined when there is none. */
export async function readPosted(
  ports: Pick<Ports, 'desk' | 'meetings'>,
  key: GroupKey,
  meetingId: string,
  id?: string,
): Promise<Posted | undefined> {
  const [meeting, stored] = await Promise.all([
    ports.meetings.meeting(key, meetingId),
    ports.desk.list(key, 'publication', meetingId),
  ]);
  const all = stored.map(({ value }) => value).toSorted((a, b) => a.nth - b.nth);
  const publication = id === undefined ? all.at(-1) : all.find((one) => one.id === id);
  if (meeting === undefined || publication === undefined) return undefined;
  const atOf = (nth: number) => all.find((one) => one.nth === nth)?.at;
  return {
    meeting: meeting.value,
    publication,
    corrects: atOf(publication.nth - 1),
    newer: atOf(publication.nth + 1),
  };
}
