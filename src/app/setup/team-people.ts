import type { NamedPerson } from '../../domain/person';
import type { Ports } from '../ports/ports';

/** Who is in a team, in alphabetical order; not whole when Teams did not answer. */
export interface TeamRoster {
  readonly people: readonly (NamedPerson & { readonly signInName?: string | undefined })[];
  readonly isWhole: boolean;
}

/** The team's people as Teams says it now. */
export async function teamPeople(
  ports: Pick<Ports, 'directory' | 'roster'>,
  tenantId: string,
  teamId: string,
): Promise<TeamRoster> {
  const team = await ports.directory.team(tenantId, teamId);
  const members = team === undefined ? undefined : await ports.roster.membersOf(team);
  if (members === undefined) return { people: [], isWhole: false };
  const people = members
    // Somebody of another organisation cannot be written to.
    .filter((person) => person.tenantId.toLowerCase() === tenantId.toLowerCase())
    .map(({ id, name = '', signInName }) => ({ id: id.toLowerCase(), name, signInName }));
  return { people: people.toSorted((a, b) => a.name.localeCompare(b.name, 'nb')), isWhole: true };
}
