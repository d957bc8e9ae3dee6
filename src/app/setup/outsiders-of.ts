import { dayIn } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import { outsiders } from '../../domain/setup/outsiders';
import type { Ports } from '../ports/ports';
import { teamPeople } from './team-people';

/** By name, those who read the group's channel and are not in the group; nobody while Teams does not say. */
export async function outsidersOf(
  ports: Pick<Ports, 'directory' | 'roster' | 'clock'>,
  group: Group,
): Promise<readonly string[]> {
  const roster = await teamPeople(ports, group.tenantId, group.channel.teamId);
  const day = dayIn(group.timeZone, ports.clock.now());
  return outsiders(group, day, roster.people).flatMap(({ name }) => (name === '' ? [] : [name]));
}
