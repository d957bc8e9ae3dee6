import type { LocalDate } from '../calendar';
import { peopleOn, type Group } from '../group';
import { isSamePerson, type NamedPerson } from '../person';

/** Those of the team who are not in the group: not its people, its leaders nor its approver. `people`: with sign-in names. */
export function outsiders(
  group: Group,
  day: LocalDate,
  team: readonly (NamedPerson & { readonly signInName?: string | undefined })[],
): readonly NamedPerson[] {
  const refs = [...peopleOn(group, day), ...(group.leaders ?? []).map(({ person }) => person), group.approver];
  return team.filter((person) => !refs.some((ref) => isSamePerson(ref, person)));
}
