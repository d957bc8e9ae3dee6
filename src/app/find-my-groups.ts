import { dayIn } from '../domain/calendar';
import type { Group } from '../domain/group';
import { rolesOf, type Roles } from '../domain/roles';
import type { GroupListing } from './ports/groups';
import type { Ports } from './ports/ports';

/** A group and what the person is in it today. */
export interface MyGroup {
  readonly group: Group;
  readonly roles: Roles;
}

type Needs = Pick<Ports, 'groups' | 'directory' | 'clock'>;

/** The groups that the person belongs to today. */
export async function findMyGroups(ports: Needs, tenantId: string, personId: string): Promise<readonly MyGroup[]> {
  const [listings, person] = await Promise.all([
    ports.groups.list(tenantId),
    ports.directory.person(tenantId, personId),
  ]);
  const names = [personId, person?.signInName];
  const mine = listings.filter((one) => one.people.some((ref) => names.includes(ref)));
  const groups = await openListed(ports, mine);
  return groups
    .map((group) => ({
      group,
      roles: rolesOf(group, { id: personId, signInName: person?.signInName }, dayIn(group.timeZone, ports.clock.now())),
    }))
    .filter(({ roles }) => roles.belongs);
}

/** The groups whose channel this is, with what the person is in each: nothing for somebody outside. */
export async function findGroupsOfChannel(
  ports: Needs,
  tenantId: string,
  channelId: string,
  personId: string,
): Promise<readonly MyGroup[]> {
  const [listings, person] = await Promise.all([
    ports.groups.list(tenantId),
    ports.directory.person(tenantId, personId),
  ]);
  const groups = await openListed(
    ports,
    listings.filter((one) => one.channelId === channelId),
  );
  return groups.map((group) => ({
    group,
    roles: rolesOf(group, { id: personId, signInName: person?.signInName }, dayIn(group.timeZone, ports.clock.now())),
  }));
}

async function openListed(ports: Needs, listings: readonly GroupListing[]): Promise<Group[]> {
  const found = await Promise.all(
    listings.map((one) => ports.groups.find({ tenantId: one.tenantId, groupId: one.groupId })),
  );
  return found.flatMap((stored) => (stored === undefined ? [] : [stored.value.group]));
}
