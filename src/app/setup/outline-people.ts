import { dayIn } from '../../domain/calendar';
import { peopleOn, type Group } from '../../domain/group';
import type { Person } from '../../domain/person';
import { findPeople } from '../find-people';
import type { Ports } from '../ports/ports';

/** Those whom the group names today, its leaders and its approver too, as far as the bot has met them. */
export function outlinePeople(ports: Pick<Ports, 'directory' | 'clock'>, group: Group): Promise<Person[]> {
  const refs = [
    ...peopleOn(group, dayIn(group.timeZone, ports.clock.now())),
    ...(group.leaders ?? []).map(({ person }) => person),
    ...(group.approver === undefined ? [] : [group.approver]),
  ];
  return findPeople(ports, group.tenantId, [...new Set(refs)]);
}
