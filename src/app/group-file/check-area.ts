import type { Area } from '../../domain/group';
import { checkDays, checkPeriods } from './check-periods';
import type { Finding } from './finding';
import { overlaps } from './overlaps';

/** Checks what one area says of itself: its days, its names, and that each post has one holder at a time. */
export function checkArea(area: Area): Finding[] {
  return [
    ...checkDays(area, `area ${area.id}`),
    ...checkPeriods(area.names, (name) => JSON.stringify(name.name), 'an area has one name at a time'),
    ...checkPeriods(area.coordinators, (post) => post.person, 'an area has one coordinator at a time'),
    ...checkPeriods(area.deputies, (post) => post.person, 'an area has one deputy at a time'),
    ...checkDoubleHolders(area),
  ];
}

function checkDoubleHolders(area: Area): Finding[] {
  const byPerson = new Map<string, Area['coordinators']>();
  for (const post of area.coordinators) byPerson.set(post.person, [...(byPerson.get(post.person) ?? []), post]);
  return area.deputies
    .filter((deputy) => byPerson.get(deputy.person)?.some((coordinator) => overlaps(coordinator, deputy)))
    .map((deputy) => ({
      subject: deputy,
      message: `expected somebody else than the coordinator as deputy of area ${area.id}, found ${deputy.person} as both`,
    }));
}
