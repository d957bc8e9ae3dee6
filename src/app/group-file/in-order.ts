import type { Group, Post } from '../../domain/group';
import { byStart } from './by-start';

/**
 * The group with names and posts in the order of time, and each member's periods together. The order of areas and of
 * members is the file's. One order makes one group one text, so that an unchanged file is seen to be unchanged.
 */
export function inOrder(group: Group): Group {
  const periodsOf = new Map<string, Post[]>();
  for (const member of group.members) {
    periodsOf.set(member.person, [...(periodsOf.get(member.person) ?? []), member]);
  }
  return {
    ...group,
    areas: group.areas.map((area) => ({
      ...area,
      names: area.names.toSorted(byStart),
      coordinators: area.coordinators.toSorted(byStart),
      deputies: area.deputies.toSorted(byStart),
    })),
    members: [...periodsOf.values()].flatMap((periods) => periods.toSorted(byStart)),
  };
}
