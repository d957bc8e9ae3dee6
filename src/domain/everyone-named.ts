import type { Group } from './group';
import type { PersonRef } from './identifiers';

/** Every person the group file names at any time, each once: those of the group, its leaders and its approver. */
export function everyoneNamed(group: Group): readonly PersonRef[] {
  const { chair, deputyChair, approver, areas, members, leaders = [] } = group;
  const posts = areas.flatMap((area) => [...area.coordinators, ...area.deputies]);
  const people = [chair, deputyChair, approver, ...[...posts, ...members, ...leaders].map((post) => post.person)];
  return [...new Set(people.filter((person) => person !== undefined))];
}
