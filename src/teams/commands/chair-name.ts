import { findPeople } from '../../app/find-people';
import type { Ports } from '../../app/ports/ports';
import type { Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import { say } from '../../views/words';

/** Who leads the group, by name: the chair, or the deputy chair when there is one. */
export async function chairName(ports: Pick<Ports, 'directory'>, group: Group, language: Language): Promise<string> {
  const refs = [group.chair, group.deputyChair].filter((ref) => ref !== undefined);
  const people = await findPeople(ports, group.tenantId, refs);
  const names = people.flatMap((person) => person.name ?? []);
  if (names.length === 0) return say(language, 'reply.unknownName');
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}
