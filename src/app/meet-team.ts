import { keyOf } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import type { Team } from '../domain/person';
import { groupsCalledInto } from './cases/find-called-in';
import { followRoster } from './follow-roster';
import { openGroups } from './open-groups';
import type { Ports } from './ports/ports';
import { refreshOpenMeeting } from './refresh-open-meeting';
import { refreshTeam } from './refresh-team';
import { tryAgain } from './try-again';

type Needs = Pick<
  Ports,
  'clock' | 'directory' | 'roster' | 'groups' | 'desk' | 'meetings' | 'messenger' | 'outbox' | 'commit' | 'wake' | 'log'
>;

/** The app is in a team, or something changed there: stores the team and its people, and takes up what waited for them. */
export async function meetTeam(ports: Needs, team: Team, removedChannelIds: readonly string[] = []): Promise<void> {
  await ports.directory.learnTeam(team, removedChannelIds);
  const members = await refreshTeam(ports, team.tenantId, team.id);
  if (members !== undefined) {
    for (const { tenantId, groupId } of await ports.groups.list(team.tenantId)) {
      await followRoster(ports, { tenantId, groupId }, team.id, members);
    }
  }
  await takeUpGroups(ports, team.tenantId);
}

/**
 * Somebody has the app now: what waited for them is taken up, in the groups that name them, leaders and approvers too, and
 * in those that have asked them in for a case.
 */
export async function meetPerson(ports: Needs, tenantId: string, personId: string): Promise<void> {
  const { groups } = await openGroups(ports, tenantId, personId);
  const asked = await groupsCalledInto(ports, tenantId, personId, groups);
  for (const group of [...groups, ...asked.map((one) => one.group)]) await takeUp(ports, keyOf(group));
}

/** Sign-in names that were unknown and cards that could not be delivered get another try, in each group of the tenant. */
async function takeUpGroups(ports: Needs, tenantId: string): Promise<void> {
  for (const listing of await ports.groups.list(tenantId)) {
    await takeUp(ports, { tenantId: listing.tenantId, groupId: listing.groupId });
  }
}

async function takeUp(ports: Needs, key: GroupKey): Promise<void> {
  await refreshOpenMeeting(ports, key);
  await tryAgain(ports, key);
  ports.wake.hint(key);
}
