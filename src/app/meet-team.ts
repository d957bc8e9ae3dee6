import type { Team } from '../domain/person';
import type { Ports } from './ports/ports';
import { refreshOpenMeeting } from './refresh-open-meeting';
import { refreshTeam } from './refresh-team';
import { tryAgain } from './try-again';

type Needs = Pick<Ports, 'directory' | 'roster' | 'groups' | 'meetings' | 'outbox' | 'commit' | 'wake' | 'log'>;

/** The app is in a team, or something changed there: stores the team and its people, and takes up what waited for them. */
export async function meetTeam(ports: Needs, team: Team, removedChannelIds: readonly string[] = []): Promise<void> {
  await ports.directory.learnTeam(team, removedChannelIds);
  await refreshTeam(ports, team.tenantId, team.id);
  await takeUpGroups(ports, team.tenantId);
}

/** Sign-in names that were unknown and cards that could not be delivered get another try, in each group of the tenant. */
export async function takeUpGroups(ports: Needs, tenantId: string): Promise<void> {
  for (const listing of await ports.groups.list(tenantId)) {
    const key = { tenantId: listing.tenantId, groupId: listing.groupId };
    await refreshOpenMeeting(ports, key);
    await tryAgain(ports, key);
    ports.wake.hint(key);
  }
}
