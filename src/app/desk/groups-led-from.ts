import { may } from '../../domain/access';
import type { Group } from '../../domain/group';
import { rolesAt } from '../../domain/roles-at';
import { openGroups } from '../open-groups';
import type { Ports } from '../ports/ports';

/** The groups that the person can give tasks: whose leader they are today, belonging to them or not. */
export async function groupsLedFrom(
  ports: Pick<Ports, 'groups' | 'directory' | 'clock'>,
  tenantId: string,
  personId: string,
): Promise<readonly Group[]> {
  const { groups, who } = await openGroups(ports, tenantId, personId);
  return groups.filter((group) => may(rolesAt(group, who, ports.clock.now()).all, 'giveAssignment'));
}
