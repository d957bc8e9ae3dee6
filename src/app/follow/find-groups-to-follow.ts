import { admits } from '../../domain/follow/admits';
import type { Group } from '../../domain/group';
import { rolesAt } from '../../domain/roles-at';
import type { Person } from '../../domain/person';
import { mapSome } from '../map-some';
import type { Ports } from '../ports/ports';

/** Groups that are read at once. */
const atOnce = 8;

/** The groups of the person's organisation that let them follow, by name. */
export async function findGroupsToFollow(
  ports: Pick<Ports, 'groups' | 'clock'>,
  person: Pick<Person, 'tenantId' | 'id' | 'signInName'>,
): Promise<readonly Group[]> {
  const listings = await ports.groups.list(person.tenantId);
  const found = await mapSome(listings, atOnce, ({ tenantId, groupId }) => ports.groups.find({ tenantId, groupId }));
  return found
    .flatMap((stored) => (stored === undefined ? [] : [stored.value.group]))
    .filter((group) => admits(group, rolesAt(group, person, ports.clock.now())))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}
