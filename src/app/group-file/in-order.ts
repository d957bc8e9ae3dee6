import type { Group, Post } from '../../domain/group';
import { byStart } from './by-start';

/**
 * The group with names and posts in the order of time, and each member's and leader's periods together. The order of areas and of
 * members is the file's. One order makes one group one text, so that an unchanged file is seen to be unchanged.
 */
export function inOrder(group: Group): Group {
  return {
    ...group,
    areas: group.areas.map((area) => ({
      ...area,
      names: area.names.toSorted(byStart),
      coordinators: area.coordinators.toSorted(byStart),
      deputies: area.deputies.toSorted(byStart),
    })),
    members: together(group.members),
    ...(group.leaders !== undefined && { leaders: together(group.leaders) }),
  };
}

function together<P extends Post>(posts: readonly P[]): P[] {
  const periodsOf = new Map<string, P[]>();
  for (const post of posts) periodsOf.set(post.person, [...(periodsOf.get(post.person) ?? []), post]);
  return [...periodsOf.values()].flatMap((periods) => periods.toSorted(byStart));
}
