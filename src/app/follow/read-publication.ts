import type { Publication } from '../../domain/desk/summary';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

/** A posted summary, and those of the same meeting before it, oldest first. */
export interface PublishedNews {
  readonly publication: Publication;
  readonly earlier: readonly Publication[];
}

/** With the last of the meeting's publications, which is what holds. Undefined when there is no such publication. */
export async function readPublication(
  ports: Pick<Ports, 'desk'>,
  key: GroupKey,
  meetingId: string,
  id: string,
): Promise<(PublishedNews & { readonly latest: Publication }) | undefined> {
  const stored = await ports.desk.list(key, 'publication', meetingId);
  const all = stored.map(({ value }) => value).toSorted((a, b) => a.nth - b.nth);
  const publication = all.find((one) => one.id === id);
  if (publication === undefined) return undefined;
  return { publication, earlier: all.filter(({ nth }) => nth < publication.nth), latest: all.at(-1) ?? publication };
}

/** Of which meeting a publication is: its id is `<meetingId>.<nth>`. */
export function meetingIdOf(publicationId: string): string {
  return publicationId.slice(0, publicationId.lastIndexOf('.'));
}
