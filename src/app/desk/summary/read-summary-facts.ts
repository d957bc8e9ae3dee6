import { keyOf, type Group } from '../../../domain/group';
import type { Meeting } from '../../../domain/meeting';
import { factsOf } from '../../../domain/summary/facts-of';
import type { SummaryFacts } from '../../../domain/summary/summary-fact';
import { meetingEnd } from '../../../domain/summary/summary-times';
import { keptCases } from '../../agenda/kept-cases';
import type { Ports } from '../../ports/ports';
import { readOutcomes } from './read-outcomes';

export type FactNeeds = Pick<Ports, 'clock' | 'meetings' | 'actions' | 'desk'>;

/** Everything that was stored in and around the meeting and belongs in its summary, as it is now. */
export async function readSummaryFacts(ports: FactNeeds, group: Group, meeting: Meeting): Promise<SummaryFacts> {
  const key = keyOf(group);
  const { id, previousId } = meeting;
  const [areas, actions, entries, cases, plan, previous] = await Promise.all([
    ports.meetings.areas(key, id),
    ports.actions.current(key),
    ports.desk.list(key, 'entry', id),
    ports.desk.list(key, 'case'),
    ports.desk.find(key, 'agenda', id),
    previousId === undefined ? undefined : ports.meetings.meeting(key, previousId),
  ]);
  const valuesOf = <T>(stored: readonly { readonly value: T }[]) => stored.map(({ value }) => value);
  const inUse = valuesOf(cases);
  // What was answered and closed in the meeting itself is what came of it, too.
  const over = await keptCases(ports, key, inUse, new Set(plan?.value.order));
  return factsOf({
    meetingId: id,
    areas: valuesOf(areas),
    outcomes: await readOutcomes(ports, group, meeting),
    actions: valuesOf(actions),
    entries: valuesOf(entries),
    cases: [...inUse, ...over.filter(({ answers }) => answers.length > 0)],
    since: previous && meetingEnd(group, previous.value),
    doneSince: { meetingId: id, lastMeetingDay: previous?.value.day },
  });
}
