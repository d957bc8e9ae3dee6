import { findPerson } from '../../app/find-people';
import type { Ports } from '../../app/ports/ports';
import type { Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import { say } from '../../views/words';

/**
 * Who leads the group, inside a sentence: the chair, or the deputy chair when there is one. Somebody nobody has met goes by
 * the sign-in name that the group's file has; where there is none, the chair is asked for by the post.
 */
export async function chairName(ports: Pick<Ports, 'directory'>, group: Group, language: Language): Promise<string> {
  const refs = [group.chair, group.deputyChair].filter((ref) => ref !== undefined);
  const names = await Promise.all(
    refs.map(async (ref) => {
      const person = await findPerson(ports, group.tenantId, ref);
      return person?.name ?? (ref.includes('@') ? ref : undefined);
    }),
  );
  const known = names.filter((name) => name !== undefined);
  if (known.length === 0) return say(language, 'reply.unknownChair');
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(known);
}
