import { dayIn } from '../domain/calendar';
import { areasOn, holderOn, type Group } from '../domain/group';
import type { PersonRef } from '../domain/identifiers';
import { isSamePerson } from '../domain/person';
import { findPeople } from './find-people';
import type { Ports } from './ports/ports';

/**
 * Who is told when the group meets in another rhythm, each once: those who lead, the coordinators, and the deputies of
 * the areas whose coordinator is away or missing, since they are the ones who will be asked.
 */
export async function concernedByRhythm(
  ports: Pick<Ports, 'clock' | 'directory'>,
  group: Group,
): Promise<readonly PersonRef[]> {
  const day = dayIn(group.timeZone, ports.clock.now());
  const posts = areasOn(group, day).map((area) => ({
    coordinator: holderOn(area.coordinators, day),
    deputy: holderOn(area.deputies, day),
  }));
  const coordinators = posts.flatMap(({ coordinator }) => (coordinator === undefined ? [] : [coordinator]));
  const people = await findPeople(ports, group.tenantId, coordinators);
  const isAway = (ref: PersonRef): boolean => {
    const until = people.find((one) => isSamePerson(ref, one))?.awayUntil;
    return until !== undefined && until >= day;
  };
  const askedInstead = posts
    .filter(({ coordinator }) => coordinator === undefined || isAway(coordinator))
    .map(({ deputy }) => deputy);
  const all = [group.chair, group.deputyChair, ...coordinators, ...askedInstead];
  return [...new Set(all.filter((ref) => ref !== undefined))];
}
