import { dayIn, type Instant } from '../domain/calendar';
import type { Group } from '../domain/group';
import { rolesOf, type Roles } from '../domain/roles';
import { rolesAt } from '../domain/roles-at';
import { nextRegularDay } from '../domain/schedule';
import { openGroups } from './open-groups';
import type { Ports } from './ports/ports';

/** A group and what the person is in it today. */
export interface MyGroup {
  readonly group: Group;
  readonly roles: Roles;
}

type Needs = Pick<Ports, 'groups' | 'directory' | 'clock'>;

/** The groups that the person belongs to today. */
export async function findMyGroups(ports: Needs, tenantId: string, personId: string): Promise<readonly MyGroup[]> {
  const named = withRoles(ports, await openGroups(ports, tenantId, personId));
  return named.filter(({ roles }) => roles.belongs);
}

/** The groups whose channel this is, with what the person is in each: nothing for somebody outside. */
export async function findGroupsOfChannel(
  ports: Needs,
  tenantId: string,
  channelId: string,
  personId: string,
): Promise<readonly MyGroup[]> {
  return withRoles(ports, await openGroups(ports, tenantId, personId, (listing) => listing.channelId === channelId));
}

/** Every group of the tenant with what the person is in each, for what anybody may ask; the person's own ones only, where there are any. */
export async function findGroupsForAnybody(
  ports: Needs,
  tenantId: string,
  personId: string,
): Promise<readonly MyGroup[]> {
  const all = withRoles(ports, await openGroups(ports, tenantId, personId, () => true));
  const own = all.filter(({ roles }) => roles.belongs);
  return own.length > 0 ? own : all;
}

/** Today's roles, and the areas that the person answers for at the next meeting: its cards go out before that day. */
export function rolesNow(group: Group, person: Parameters<typeof rolesOf>[1], now: Instant): Roles {
  const today = rolesAt(group, person, now);
  const next = rolesOf(group, person, nextRegularDay(group, now) ?? dayIn(group.timeZone, now));
  const added = next.areas.filter((area) => !today.areas.some(({ id }) => id === area.id));
  const all = [...new Set([...today.all, ...next.all])];
  return { leads: today.leads, belongs: today.belongs || next.belongs, areas: [...today.areas, ...added], all };
}

function withRoles({ clock }: Needs, { groups, who }: Awaited<ReturnType<typeof openGroups>>): readonly MyGroup[] {
  return groups.map((group) => ({ group, roles: rolesNow(group, who, clock.now()) }));
}
