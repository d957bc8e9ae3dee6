import type { Ports } from '../../../app/ports/ports';
import { guidSchema } from '../../../domain/identifiers';
import type { NamedPerson } from '../../../domain/person';

/** Those whom a form names in its fields for people outside the team, as far as the bot has met them. */
export async function knownPeople(
  ports: Pick<Ports, 'directory'>,
  tenantId: string,
  form: Readonly<Record<string, unknown>>,
): Promise<readonly NamedPerson[]> {
  const found = await Promise.all(
    [form['leader'], form['approver']].map(async (value) => {
      const id = guidSchema.safeParse(value);
      return id.success ? ports.directory.person(tenantId, id.data) : undefined;
    }),
  );
  return found.flatMap((person) => (person?.name === undefined ? [] : [{ id: person.id, name: person.name }]));
}
