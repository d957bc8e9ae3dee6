import type { GroupKey } from '../domain/identifiers';
import { tellLeadersLeft } from './desk/tell-leaders-left';
import type { Ports } from './ports/ports';
import { vacatePosts } from './vacate-posts';

type Needs = Parameters<typeof vacatePosts>[0] & Pick<Ports, 'desk'>;

/**
 * What a group makes of the roster of a team that has just been read: who has left it leaves the posts, and the chair is
 * told of whom the group waits for in vain. Nothing when it is another group's team.
 */
export async function followRoster(
  ports: Needs,
  key: GroupKey,
  teamId: string,
  members: ReadonlySet<string>,
): Promise<void> {
  await vacatePosts(ports, key, teamId, members);
  // Whoever leads the group now is the one to be told.
  const group = (await ports.groups.find(key))?.value.group;
  if (group?.channel.teamId === teamId) await tellLeadersLeft(ports, group, members);
}
