import { dayIn } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import { rolesOf } from '../../domain/roles';
import type { Ports } from '../ports/ports';

/** Is somebody who has an action no longer one of the group's people? */
export async function hasLeft(
  ports: Pick<Ports, 'directory' | 'clock'>,
  group: Group,
  { id }: NamedPerson,
): Promise<boolean> {
  const person = await ports.directory.person(group.tenantId, id);
  const today = dayIn(group.timeZone, ports.clock.now());
  return !rolesOf(group, { id, signInName: person?.signInName }, today).belongs;
}
