import { dayIn } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { GroupOutline } from '../../domain/setup/group-outline';
import { outlineOf } from '../../domain/setup/outline-of';
import type { Ports } from '../ports/ports';
import { outlinePeople } from './outline-people';

/** The group as it stands, to be filled in. */
export async function readGroupOutline(ports: Pick<Ports, 'directory' | 'clock'>, group: Group): Promise<GroupOutline> {
  return outlineOf(group, dayIn(group.timeZone, ports.clock.now()), await outlinePeople(ports, group));
}
