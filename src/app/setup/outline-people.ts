import { dayIn } from '../../domain/calendar';
import { peopleOn, type Group } from '../../domain/group';
import type { Person } from '../../domain/person';
import { findPeople } from '../find-people';
import type { Ports } from '../ports/ports';

/** Those whom the group names today or later, its leaders and its approver too, as far as the bot has met them. */
export function outlinePeople(ports: Pick<Ports, 'directory' | 'clock'>, group: Group): Promise<Person[]> {
  const today = dayIn(group.timeZone, ports.clock.now());
  const posts = group.areas.flatMap(({ coordinators, deputies }) => [...coordinators, ...deputies]);
  const refs = [
    ...peopleOn(group, today),
    ...posts.filter(({ from }) => from !== undefined && from > today).map(({ person }) => person),
    ...(group.leaders ?? []).map(({ person }) => person),
    ...(group.approver === undefined ? [] : [group.approver]),
  ];
  return findPeople(ports, group.tenantId, [...new Set(refs)]);
}
