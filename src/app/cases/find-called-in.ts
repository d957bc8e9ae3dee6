import type { Case } from '../../domain/desk/case';
import { isGuest } from '../../domain/desk/guests/guests-of';
import type { Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import { withGuest } from '../../domain/roles';
import { rolesNow, type MyGroup } from '../find-my-groups';
import { mapSome } from '../map-some';
import type { Ports } from '../ports/ports';

/** Reads that are made at once. */
const atOnce = 8;

/** The cases of the group that the person takes part in now as a guest, those that are over too. */
export async function casesOfGuest(
  { desk }: Pick<Ports, 'desk'>,
  key: GroupKey,
  personId: string,
): Promise<readonly Case[]> {
  const ids = (await desk.find(key, 'calledIn', personId))?.value.cases ?? [];
  const found = await mapSome(ids, atOnce, async (id) => (await desk.find(key, 'case', id))?.value);
  return found.flatMap((about) => (about !== undefined && isGuest(about, personId) ? [about] : []));
}

/** The groups of the tenant that have asked the person in for a case, with the right to see it; `apart` from those given. */
export async function groupsCalledInto(
  ports: Pick<Ports, 'groups' | 'desk' | 'directory' | 'clock'>,
  tenantId: string,
  personId: string,
  apart: readonly Group[] = [],
): Promise<readonly MyGroup[]> {
  const [listings, person] = await Promise.all([
    ports.groups.list(tenantId),
    ports.directory.person(tenantId, personId),
  ]);
  const others = listings.filter(({ groupId }) => !apart.some(({ id }) => id === groupId));
  const found = await mapSome(others, atOnce, async ({ groupId }): Promise<MyGroup | undefined> => {
    const key = { tenantId, groupId };
    if ((await casesOfGuest(ports, key, personId)).length === 0) return undefined;
    const group = (await ports.groups.find(key))?.value.group;
    if (group === undefined) return undefined;
    const who = { id: personId, signInName: person?.signInName };
    return { group, roles: withGuest(rolesNow(group, who, ports.clock.now())) };
  });
  return found.filter((one) => one !== undefined);
}
