import type { AgendaItem } from '../../../domain/agenda/agenda-item';
import { keyOf, type Group } from '../../../domain/group';
import type { Meeting } from '../../../domain/meeting';
import type { MeetingResults } from '../../../domain/summary/facts-of';
import { readAgendaOf } from '../../agenda/read-agenda';
import type { AgendaNeeds } from '../../agenda/read-agenda-facts';

/** What the chair noted of the agenda's items, in the agenda's order, each with what the item was about. */
export async function readOutcomes(
  ports: AgendaNeeds,
  group: Group,
  meeting: Meeting,
): Promise<MeetingResults['outcomes']> {
  const { id, day, startsAt, previousId } = meeting;
  const plan = (await ports.desk.find(keyOf(group), 'agenda', id))?.value;
  if (plan === undefined || Object.keys(plan.outcomes).length === 0) return [];
  const { agenda } = await readAgendaOf(ports, { group, id, day, startsAt, meeting, lastMeetingId: previousId });
  const titles = new Map(
    [...agenda.items.map(({ item }) => item), ...agenda.dropped, ...agenda.covered].map((item) => [
      item.key,
      titleOf(item),
    ]),
  );
  // What is no item any more, since a case was closed, was noted all the same.
  const keys = new Set([...titles.keys(), ...Object.keys(plan.outcomes)]);
  return [...keys].flatMap((key) => {
    const outcome = plan.outcomes[key] ?? '';
    return outcome === '' ? [] : [{ key, title: titles.get(key) ?? '', outcome }];
  });
}

function titleOf(item: AgendaItem): string {
  switch (item.kind) {
    case 'case':
      return item.about.title;
    case 'area':
      return item.row.areaName;
    case 'raised':
      return `${item.area.name}: ${item.item.text}`;
    case 'action':
      return item.action.text;
    case 'own':
      return item.title;
    case 'rest':
      return '';
  }
}
