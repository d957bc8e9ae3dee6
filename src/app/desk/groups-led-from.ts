import { may } from '../../domain/access';
import { dayIn } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import { rolesOf } from '../../domain/roles';
import { findGroupsNaming } from '../find-groups-naming';
import type { Ports } from '../ports/ports';

/** The groups that the person can give tasks: whose leader they are today, belonging to them or not. */
export async function groupsLedFrom(
  ports: Pick<Ports, 'groups' | 'directory' | 'clock'>,
  tenantId: string,
  personId: string,
): Promise<readonly Group[]> {
  const [groups, person] = await Promise.all([
    findGroupsNaming(ports, tenantId, personId),
    ports.directory.person(tenantId, personId),
  ]);
  const who = { id: personId, signInName: person?.signInName };
  return groups.filter((group) =>
    may(rolesOf(group, who, dayIn(group.timeZone, ports.clock.now())).all, 'giveAssignment'),
  );
}
