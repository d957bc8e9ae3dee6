import type { Group } from '../../domain/group';
import type { Ports } from '../ports/ports';

/** The groups that live in a channel of the team. */
export async function groupsOfTeam(
  ports: Pick<Ports, 'groups'>,
  tenantId: string,
  teamId: string,
): Promise<readonly Group[]> {
  const listings = await ports.groups.list(tenantId);
  const found = await Promise.all(listings.map(({ groupId }) => ports.groups.find({ tenantId, groupId })));
  return found.flatMap((stored) => (stored?.value.group.channel.teamId === teamId ? [stored.value.group] : []));
}
