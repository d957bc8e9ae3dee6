import { changeAgenda } from '../../domain/agenda/change-agenda';
import { emptyAgenda } from '../../domain/agenda/empty-agenda';
import type { Instant } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { Meeting } from '../../domain/meeting';
import type { Change } from '../ports/commit';
import { agendaNotice } from './agenda-notices';
import { readAgendaOf } from './read-agenda';
import type { AgendaNeeds } from './read-agenda-facts';

/** What goes with a board that is posted for the first time: all that stands on the agenda now stays on it. */
export async function postAgenda(
  ports: AgendaNeeds,
  group: Group,
  meeting: Meeting,
  now: Instant,
): Promise<readonly Change[]> {
  const { id, day, startsAt, previousId } = meeting;
  const of = { group, id, day, startsAt, meeting, lastMeetingId: previousId };
  const { plan, compiled } = await readAgendaOf(ports, of);
  const next = changeAgenda(plan?.value ?? emptyAgenda(id), compiled, { do: 'post', at: now }, undefined);
  return [
    ...(next === undefined
      ? []
      : [{ put: 'desk', record: { kind: 'agenda', value: next }, etag: plan?.etag } satisfies Change]),
    { put: 'notice', notice: agendaNotice(id) },
  ];
}
