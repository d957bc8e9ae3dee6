import type { Group } from '../../domain/group';
import { checkArea } from './check-area';
import { checkAreaCount } from './check-area-count';
import { checkLeaderCount } from './check-leader-count';
import { checkPeriods } from './check-periods';
import { checkPredecessors } from './check-predecessors';
import type { Finding } from './finding';

/**
 * Checks that the parts of a group fit together. `knownAreas`: further areas a predecessor may name; undefined to leave
 * predecessors unchecked.
 */
export function checkGroup(
  group: Pick<Group, 'areas' | 'members' | 'holidays' | 'leaders'>,
  knownAreas: readonly string[] | undefined,
): Finding[] {
  return [
    ...checkIds(group.areas),
    ...group.areas.flatMap(checkArea),
    ...checkPredecessors(group.areas, knownAreas),
    ...checkAreaCount(group.areas),
    ...checkOncePerDay(group.members, 'a member'),
    ...checkOncePerDay(group.leaders ?? [], 'a leader'),
    ...checkLeaderCount(group.leaders ?? []),
    ...checkFreeDays(group.holidays?.free ?? []),
  ];
}

function checkIds(areas: Group['areas']): Finding[] {
  const seen = new Map<string, string>();
  return areas.flatMap((area) => {
    const earlier = seen.get(area.id.toLowerCase());
    seen.set(area.id.toLowerCase(), area.id);
    if (earlier === undefined) return [];
    const difference = earlier === area.id ? 'twice' : `beside "${earlier}", which differs only in capitals`;
    return [{ subject: area, message: `expected each area to have its own id, found "${area.id}" ${difference}` }];
  });
}

function checkFreeDays(free: NonNullable<NonNullable<Group['holidays']>['free']>): Finding[] {
  const what = ({ name }: { name?: string | undefined }) => (name === undefined ? 'a free day' : JSON.stringify(name));
  return checkPeriods(free, what, 'each free day is given once');
}

function checkOncePerDay(members: Group['members'], what: string): Finding[] {
  const byPerson = new Map<string, Group['members']>();
  for (const member of members) byPerson.set(member.person, [...(byPerson.get(member.person) ?? []), member]);
  return [...byPerson.values()].flatMap((periods) =>
    checkPeriods(periods, (member) => member.person, `${what} is listed once for the same days`),
  );
}
