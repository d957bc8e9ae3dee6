import { dayIn } from '../domain/calendar';
import { peopleOn, type Group } from '../domain/group';
import type { NamedPerson } from '../domain/person';
import { findPeople } from './find-people';
import type { Ports } from './ports/ports';

/** Those of the group's people today whom the bot knows by name, in alphabetical order. */
export async function groupPeople(
  ports: Pick<Ports, 'directory' | 'clock'>,
  group: Group,
): Promise<readonly NamedPerson[]> {
  const people = await findPeople(ports, group.tenantId, peopleOn(group, dayIn(group.timeZone, ports.clock.now())));
  return people
    .flatMap(({ id, name }) => (name === undefined ? [] : [{ id, name }]))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}
