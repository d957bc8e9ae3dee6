import { dayIn, type Instant } from '../domain/calendar';
import type { Group } from '../domain/group';
import { rolesOf, type Roles } from '../domain/roles';
import { nextRegularDay } from '../domain/schedule';
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
      roles: rolesNow(group, { id: personId, signInName: person?.signInName }, ports.clock.now()),
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
    roles: rolesNow(group, { id: personId, signInName: person?.signInName }, ports.clock.now()),
  }));
}

/** Every group of the tenant with what the person is in each, for what anybody may ask; the person's own ones only, where there are any. */
export async function findGroupsForAnybody(
  ports: Needs,
  tenantId: string,
  personId: string,
): Promise<readonly MyGroup[]> {
  const [listings, person] = await Promise.all([
    ports.groups.list(tenantId),
    ports.directory.person(tenantId, personId),
  ]);
  const all = (await openListed(ports, listings)).map((group) => ({
    group,
    roles: rolesNow(group, { id: personId, signInName: person?.signInName }, ports.clock.now()),
  }));
  const own = all.filter(({ roles }) => roles.belongs);
  return own.length > 0 ? own : all;
}

/** Today's roles, and the areas that the person answers for at the next meeting: its cards go out before that day. */
export function rolesNow(group: Group, person: Parameters<typeof rolesOf>[1], now: Instant): Roles {
  const today = rolesOf(group, person, dayIn(group.timeZone, now));
  const next = rolesOf(group, person, nextRegularDay(group, now) ?? dayIn(group.timeZone, now));
  const added = next.areas.filter((area) => !today.areas.some(({ id }) => id === area.id));
  const all = [...new Set([...today.all, ...next.all])];
  return { leads: today.leads, belongs: today.belongs || next.belongs, areas: [...today.areas, ...added], all };
}

async function openListed(ports: Needs, listings: readonly GroupListing[]): Promise<Group[]> {
  const found = await Promise.all(
    listings.map((one) => ports.groups.find({ tenantId: one.tenantId, groupId: one.groupId })),
  );
  return found.flatMap((stored) => (stored === undefined ? [] : [stored.value.group]));
}
