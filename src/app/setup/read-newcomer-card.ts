import { dayIn } from '../../domain/calendar';
import { areaNameOn, areasOn, holderOn, type Group } from '../../domain/group';
import type { GroupKey, PersonRef } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import { isSamePerson } from '../../domain/person';
import type { NewcomerCard } from '../../domain/setup/newcomer-card';
import { newcomerRoleSchema, type NewcomerRole } from '../../domain/setup/newcomers';
import { rolesHeld } from '../../domain/setup/roles-held';
import { lookAhead } from '../../domain/week/look-ahead';
import { findPerson } from '../find-people';
import type { Ports } from '../ports/ports';
import { readWeek } from '../week/read-week';
import { outsidersOf } from './outsiders-of';

/** What the first card of a role tells now; undefined for somebody who does not have the role any more. */
export async function readNewcomerCard(
  ports: Ports,
  key: GroupKey,
  { id, to }: Extract<Notice, { kind: 'desk' | 'deskOnce' }>,
): Promise<NewcomerCard | undefined> {
  const role = newcomerRoleSchema.safeParse(id).data;
  const week = await readWeek(ports, key);
  if (role === undefined || week === undefined) return undefined;
  const { group, state } = week;
  const today = dayIn(group.timeZone, state.now);
  const person = (await findPerson(ports, group.tenantId, to)) ?? { id: to };
  const isMe = (ref: PersonRef | undefined) => isSamePerson(ref, person);
  const next = group.automatic === false ? undefined : lookAhead(state).next;
  if (!rolesHeld(group, today).some((one) => one.role === role && isMe(one.person))) return undefined;
  const chair = await findPerson(ports, group.tenantId, group.chair);
  return {
    card: 'newcomer',
    role,
    areas: areasOf(group, role, today, isMe),
    chairName: chair?.name,
    next: next && { startsAt: next.startsAt, asksAt: next.asksAt },
    outsiders: role === 'chair' ? await outsidersOf(ports, group) : [],
  };
}

function areasOf(
  group: Group,
  role: NewcomerRole,
  day: string,
  isMe: (ref: PersonRef | undefined) => boolean,
): string[] {
  if (role !== 'coordinator' && role !== 'deputy') return [];
  const posts = role === 'coordinator' ? 'coordinators' : 'deputies';
  return areasOn(group, day)
    .filter((area) => isMe(holderOn(area[posts], day)))
    .map((area) => areaNameOn(area, day));
}
