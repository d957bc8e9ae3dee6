import type { CardMessage } from '../app/ports/messenger';
import type { Ports } from '../app/ports/ports';
import { dayIn } from '../domain/calendar';
import { areasOn, namedArea, type Group } from '../domain/group';
import type { Roles } from '../domain/roles';
import { parkForm, type ParkFormOptions } from '../views/desk/cases/park-form';

/** The form for a matter, with the group's areas of today and those that the person speaks for. */
export function drawParkForm(
  ports: Pick<Ports, 'clock'>,
  group: Group,
  roles: Pick<Roles, 'areas'>,
  shown: Pick<ParkFormOptions, 'caseId' | 'title' | 'description' | 'language' | 'problems' | 'typed'>,
): Promise<CardMessage> {
  const today = dayIn(group.timeZone, ports.clock.now());
  const areas = areasOn(group, today).map((area) => namedArea(area, today));
  return Promise.resolve(parkForm({ ...shown, groupId: group.id, groupName: group.name, areas, own: roles.areas }));
}
