import type { Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import type { Ports } from '../ports/ports';
import { refreshTeam } from '../refresh-team';

/** Somebody who was picked, by the name they have now; undefined while the bot does not know who that is. */
export async function namedPerson(
  ports: Pick<Ports, 'directory' | 'roster' | 'log'>,
  group: Group,
  id: string,
): Promise<NamedPerson | undefined> {
  const known = (await ports.directory.person(group.tenantId, id))?.name;
  if (known !== undefined && known !== '') return { id, name: known };
  await refreshTeam(ports, group.tenantId, group.channel.teamId);
  const found = (await ports.directory.person(group.tenantId, id))?.name;
  return found === undefined || found === '' ? undefined : { id, name: found };
}
