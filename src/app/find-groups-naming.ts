import type { Group } from '../domain/group';
import type { Ports } from './ports/ports';

/** The groups whose file names the person at any time, as one of the group or beside it. */
export async function findGroupsNaming(
  ports: Pick<Ports, 'groups' | 'directory'>,
  tenantId: string,
  personId: string,
): Promise<readonly Group[]> {
  const [listings, person] = await Promise.all([
    ports.groups.list(tenantId),
    ports.directory.person(tenantId, personId),
  ]);
  const names = [personId, person?.signInName];
  const theirs = listings.filter(({ people }) => people.some((ref) => names.includes(ref)));
  const stored = await Promise.all(theirs.map(({ groupId }) => ports.groups.find({ tenantId, groupId })));
  return stored.flatMap((one) => (one === undefined ? [] : [one.value.group]));
}
