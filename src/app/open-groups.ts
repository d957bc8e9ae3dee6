import type { Group } from '../domain/group';
import type { GroupListing } from './ports/groups';
import type { Ports } from './ports/ports';

/** Groups of a tenant, and the person they were looked for, as the group file may name them. */
interface OpenGroups {
  readonly groups: readonly Group[];
  readonly who: { readonly id: string; readonly signInName: string | undefined };
}

/**
 * The groups of the tenant that are meant: unless said, those whose file names the person at any time, as one of the group
 * or beside it.
 */
export async function openGroups(
  ports: Pick<Ports, 'groups' | 'directory'>,
  tenantId: string,
  personId: string,
  isMeant: (listing: GroupListing, who: OpenGroups['who']) => boolean = isNamed,
): Promise<OpenGroups> {
  const [listings, person] = await Promise.all([
    ports.groups.list(tenantId),
    ports.directory.person(tenantId, personId),
  ]);
  const who = { id: personId, signInName: person?.signInName };
  const meant = listings.filter((listing) => isMeant(listing, who));
  const found = await Promise.all(meant.map(({ groupId }) => ports.groups.find({ tenantId, groupId })));
  return { groups: found.flatMap((stored) => (stored === undefined ? [] : [stored.value.group])), who };
}

function isNamed({ people }: GroupListing, { id, signInName }: OpenGroups['who']): boolean {
  return people.some((ref) => ref === id || ref === signInName);
}
