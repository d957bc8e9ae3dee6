import type { Ports } from './ports/ports';

/**
 * Reads the team's roster from Teams and stores names and sign-in names. When Teams does not answer, what is stored
 * stays and is used. Returns whether it answered.
 */
export async function refreshTeam(
  ports: Pick<Ports, 'directory' | 'roster' | 'log'>,
  tenantId: string,
  teamId: string,
): Promise<boolean> {
  const team = await ports.directory.team(tenantId, teamId);
  if (team === undefined) {
    ports.log.warn('team not known: the app is not installed in it yet', { teamId });
    return false;
  }
  const members = await ports.roster.membersOf(team);
  if (members === undefined) {
    ports.log.warn('roster not read: using what is stored', { teamId });
    return false;
  }
  for (let at = 0; at < members.length; at += 20) {
    await Promise.all(members.slice(at, at + 20).map((person) => ports.directory.learnPerson(person)));
  }
  return true;
}
