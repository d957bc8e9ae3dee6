import type { Ports } from './ports/ports';

/**
 * Reads the team's roster from Teams and stores names and sign-in names. When Teams does not answer, what is stored
 * stays and is used. Returns the ids of the members, or undefined when they could not be read.
 */
export async function refreshTeam(
  ports: Pick<Ports, 'directory' | 'roster' | 'log'>,
  tenantId: string,
  teamId: string,
): Promise<ReadonlySet<string> | undefined> {
  const team = await ports.directory.team(tenantId, teamId);
  if (team === undefined) {
    ports.log.warn('team not known: the app is not installed in it yet', { teamId });
    return undefined;
  }
  const members = await ports.roster.membersOf(team);
  if (members === undefined) {
    ports.log.warn('roster not read: using what is stored', { teamId });
    return undefined;
  }
  for (let at = 0; at < members.length; at += 20) {
    const some = members.slice(at, at + 20);
    await Promise.all(some.map((person) => ports.directory.learnPerson({ ...person, teamIds: [teamId] })));
  }
  return new Set(members.map(({ id }) => id.toLowerCase()));
}
