import type { Group } from '../domain/group';
import type { Person } from '../domain/person';
import type { Ports } from './ports/ports';

/** Teams finds no chat with somebody whom the organisation does not have any more; true also when nobody can say. */
export async function isInOrganisation(
  { directory, messenger }: Pick<Ports, 'directory' | 'messenger'>,
  group: Group,
  person: Person,
): Promise<boolean> {
  const serviceUrl = person.serviceUrl ?? (await directory.team(group.tenantId, group.channel.teamId))?.serviceUrl;
  if (serviceUrl === undefined) return true;
  return (await messenger.openChat(person, serviceUrl)).kind !== 'gone';
}
