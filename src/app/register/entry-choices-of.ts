import { dayIn } from '../../domain/calendar';
import { isOver } from '../../domain/desk/case';
import type { EntryChoices } from '../../domain/desk/register/entry-choices';
import { areasOn, keyOf, namedArea, type Group } from '../../domain/group';
import { leadersOf } from '../desk/leaders';
import { groupPeople } from '../group-people';
import type { Ports } from '../ports/ports';

/** Cases that a form offers: those that were raised last. */
const mostCases = 40;

/** What a form about an entry or an action offers today. */
export async function entryChoicesOf(
  ports: Pick<Ports, 'clock' | 'desk' | 'directory'>,
  group: Group,
): Promise<EntryChoices> {
  const today = dayIn(group.timeZone, ports.clock.now());
  const [cases, people, { met }] = await Promise.all([
    ports.desk.list(keyOf(group), 'case'),
    groupPeople(ports, group),
    leadersOf(ports, group),
  ]);
  const leaders = met.map(({ id, name }) => ({ id, name }));
  return {
    areas: areasOn(group, today).map((area) => namedArea(area, today)),
    cases: cases
      .map(({ value }) => value)
      .filter((about) => !isOver(about))
      .toSorted((a, b) => b.raisedAt.localeCompare(a.raisedAt))
      .slice(0, mostCases)
      .map(({ id, title }) => ({ id, title })),
    focusAreas: group.focusAreas ?? [],
    people: [...leaders, ...people.filter(({ id }) => !leaders.some((leader) => leader.id === id))],
  };
}
