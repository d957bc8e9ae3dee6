import type { Ports } from '../ports/ports';
import type { TeamRoster } from './team-people';

/** Is somebody in the team? By the roster where it is known, else by whether they have been seen there. */
export async function isInTeam(
  ports: Pick<Ports, 'directory'>,
  roster: TeamRoster,
  place: { readonly tenantId: string; readonly teamId: string },
  personId: string,
): Promise<boolean> {
  if (roster.isWhole) return roster.people.some(({ id }) => id === personId);
  const person = await ports.directory.person(place.tenantId, personId);
  return person?.teamIds?.includes(place.teamId) === true;
}
