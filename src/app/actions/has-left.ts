import type { Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import { rolesAt } from '../../domain/roles-at';
import type { Ports } from '../ports/ports';

/** Is somebody who has an action or an entry no longer one of the group's people? */
export async function hasLeft(
  ports: Pick<Ports, 'directory' | 'clock'>,
  group: Group,
  { id }: Pick<NamedPerson, 'id'>,
): Promise<boolean> {
  const person = await ports.directory.person(group.tenantId, id);
  return !rolesAt(group, { id, signInName: person?.signInName }, ports.clock.now()).belongs;
}
