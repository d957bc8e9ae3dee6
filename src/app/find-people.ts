import type { PersonRef } from '../domain/identifiers';
import type { Person } from '../domain/person';
import type { Ports } from './ports/ports';

/** The person that a group file means, as far as the bot has met them. */
export function findPerson(
  ports: Pick<Ports, 'directory'>,
  tenantId: string,
  ref: PersonRef,
): Promise<Person | undefined> {
  return ref.includes('@') ? ports.directory.bySignInName(tenantId, ref) : ports.directory.person(tenantId, ref);
}

/** Those of `refs` that the bot has met. */
export async function findPeople(
  ports: Pick<Ports, 'directory'>,
  tenantId: string,
  refs: readonly PersonRef[],
): Promise<Person[]> {
  const found = await Promise.all(refs.map((ref) => findPerson(ports, tenantId, ref)));
  return found.filter((person) => person !== undefined);
}
