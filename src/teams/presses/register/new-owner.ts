import { rolesNow } from '../../../app/find-my-groups';
import type { Ports } from '../../../app/ports/ports';
import { namedPerson } from '../../../app/register/named-person';
import type { Group } from '../../../domain/group';
import type { NamedPerson } from '../../../domain/person';
import { parseHandOver } from '../../../views/desk/register/parse-action-card';
import type { FormProblem } from '../../../views/form-problem';

export type NewOwner =
  | { readonly kind: 'person'; readonly person: NamedPerson }
  /** The search finds the whole organisation; an action is for one of the group. */
  | { readonly kind: 'notInGroup' }
  | { readonly kind: 'unread'; readonly problems: readonly FormProblem[] };

/** Whom an action is handed over to. */
export async function newOwner(
  ports: Pick<Ports, 'directory' | 'roster' | 'log' | 'clock'>,
  group: Group,
  form: unknown,
): Promise<NewOwner> {
  const picked = parseHandOver(form);
  if (!picked.ok) return { kind: 'unread', problems: picked.problems };
  const person = await namedPerson(ports, group, picked.to);
  if (person === undefined) return { kind: 'notInGroup' };
  const known = await ports.directory.person(group.tenantId, person.id);
  const roles = rolesNow(group, { id: person.id, signInName: known?.signInName }, ports.clock.now());
  return roles.belongs ? { kind: 'person', person } : { kind: 'notInGroup' };
}
