import { isWithin, type LocalDate } from './calendar';
import { plusDays } from './calendar-of-meetings/days';
import { areasOn, holderOn, type Area, type Group, type Post } from './group';
import type { PersonRef } from './identifiers';

/** A post that somebody has left, with the area where it is one of an area's. */
export type LeftPost =
  | { readonly post: 'coordinator' | 'deputy'; readonly ref: PersonRef; readonly area: Area }
  | { readonly post: 'chair' | 'deputyChair' | 'member'; readonly ref: PersonRef };

/**
 * The group without those who are gone, from today on, and the posts they have left. A deputy chair whose chair is gone
 * is the chair. A chair whom nobody can follow stays on paper: somebody has to be named in the group's file.
 */
export function withoutLeavers(
  group: Group,
  isGone: (ref: PersonRef) => boolean,
  today: LocalDate,
): { readonly group: Group; readonly left: readonly LeftPost[] } {
  const ofAreas = areasOn(group, today).flatMap((area) => leftOf(area, isGone, today));
  const chairs = withoutChairs(group, isGone);
  const members = group.members.filter((member) => isWithin(member, today) && isGone(member.person));
  const left = [...ofAreas, ...chairs.left, ...members.map(({ person }) => ({ post: 'member', ref: person }) as const)];
  const areas = group.areas.map((area) => ({
    ...area,
    coordinators: endedToday(area.coordinators, isGone, today),
    deputies: endedToday(area.deputies, isGone, today),
  }));
  return {
    group: { ...chairs.group, areas, members: endedToday(group.members, isGone, today) },
    left,
  };
}

function leftOf(area: Area, isGone: (ref: PersonRef) => boolean, today: LocalDate): LeftPost[] {
  const coordinator = holderOn(area.coordinators, today);
  const deputy = holderOn(area.deputies, today);
  return [
    ...(coordinator !== undefined && isGone(coordinator)
      ? [{ post: 'coordinator', ref: coordinator, area } as const]
      : []),
    ...(deputy !== undefined && isGone(deputy) ? [{ post: 'deputy', ref: deputy, area } as const] : []),
  ];
}

function withoutChairs(group: Group, isGone: (ref: PersonRef) => boolean): { group: Group; left: LeftPost[] } {
  const { deputyChair, ...rest } = group;
  if (deputyChair === undefined) return { group, left: [] };
  const isWithoutChair = isGone(group.chair);
  const isWithoutDeputy = isGone(deputyChair);
  if (isWithoutChair === isWithoutDeputy) return { group, left: [] };
  return isWithoutChair
    ? { group: { ...rest, chair: deputyChair }, left: [{ post: 'chair', ref: group.chair }] }
    : { group: rest, left: [{ post: 'deputyChair', ref: deputyChair }] };
}

/** The posts without today's of those who are gone: one that is planned from a later day on stays. */
function endedToday(posts: readonly Post[], isGone: (ref: PersonRef) => boolean, today: LocalDate): Post[] {
  return posts
    .map((post) => (isWithin(post, today) && isGone(post.person) ? { ...post, to: plusDays(today, -1) } : post))
    .filter((post) => post.from === undefined || post.to === undefined || post.from <= post.to);
}
