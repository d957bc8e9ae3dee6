import { keyOf, type Group } from '../../../domain/group';
import type { Meeting } from '../../../domain/meeting';
import { factsOf } from '../../../domain/summary/facts-of';
import type { SummaryFacts } from '../../../domain/summary/summary-fact';
import { meetingEnd } from '../../../domain/summary/summary-times';
import type { Ports } from '../../ports/ports';
import { readOutcomes } from './read-outcomes';

export type FactNeeds = Pick<Ports, 'clock' | 'meetings' | 'actions' | 'desk'>;

/** Everything that was stored in and around the meeting and belongs in its summary, as it is now. */
export async function readSummaryFacts(ports: FactNeeds, group: Group, meeting: Meeting): Promise<SummaryFacts> {
  const key = keyOf(group);
  const { id, previousId } = meeting;
  const [areas, actions, entries, cases, previous] = await Promise.all([
    ports.meetings.areas(key, id),
    ports.actions.current(key),
    ports.desk.list(key, 'entry', id),
    ports.desk.list(key, 'case'),
    previousId === undefined ? undefined : ports.meetings.meeting(key, previousId),
  ]);
  const valuesOf = <T>(stored: readonly { readonly value: T }[]) => stored.map(({ value }) => value);
  return factsOf({
    meetingId: id,
    areas: valuesOf(areas),
    outcomes: await readOutcomes(ports, group, meeting),
    actions: valuesOf(actions),
    entries: valuesOf(entries),
    cases: valuesOf(cases),
    since: previous && meetingEnd(group, previous.value),
    doneSince: { meetingId: id, lastMeetingDay: previous?.value.day },
  });
}
