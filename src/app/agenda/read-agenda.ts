import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { allotMinutes } from '../../domain/agenda/allot-minutes';
import { arrangeAgenda } from '../../domain/agenda/arrange-agenda';
import { compileAgenda } from '../../domain/agenda/compile-agenda';
import { meetingMinutes } from '../../domain/agenda/meeting-minutes';
import type { MeetingAgenda } from '../../domain/agenda/meeting-agenda';
import type { AgendaPlan } from '../../domain/desk/agenda';
import { onRoster } from '../../domain/on-roster';
import { keyOf } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { Versioned } from '../ports/versioned';
import type { WeekNeeds } from '../week/read-week';
import { agendaMeeting, agendaMeetingOf, type AgendaMeeting } from './agenda-meeting';
import { readAgendaFacts, type AgendaNeeds } from './read-agenda-facts';

/** An agenda with all that a change of it needs. */
export interface ReadAgenda {
  readonly agenda: MeetingAgenda;
  readonly of: AgendaMeeting;
  readonly plan: Versioned<AgendaPlan> | undefined;
  readonly compiled: readonly AgendaItem[];
}

/** The agenda of `meetingId`, or of the meeting that is open or next; undefined when there is no such meeting. */
export async function readAgenda(
  ports: WeekNeeds & AgendaNeeds,
  key: GroupKey,
  meetingId?: string,
): Promise<ReadAgenda | undefined> {
  const of = await (meetingId === undefined ? agendaMeeting(ports, key) : agendaMeetingOf(ports, key, meetingId));
  return of && readAgendaOf(ports, of);
}

/** The agenda of a meeting that has been read. */
export async function readAgendaOf(ports: AgendaNeeds, of: AgendaMeeting): Promise<ReadAgenda> {
  const { group, id, startsAt, day, meeting } = of;
  const plan = await ports.desk.find(keyOf(group), 'agenda', id);
  const facts = await readAgendaFacts(ports, of, plan?.value);
  const compiled = compileAgenda(facts);
  const { items, dropped, covered } = arrangeAgenda(compiled, plan?.value);
  const minutes = meetingMinutes(group);
  const agenda: MeetingAgenda = {
    ...{ meetingId: id, startsAt, day, minutes, dropped, covered },
    groupName: group.name,
    timeZone: group.timeZone,
    version: plan?.value.version ?? 0,
    items: allotMinutes(items, minutes),
    areas: onRoster(facts.areas).map(({ areaId, areaName }) => ({ id: areaId, name: areaName })),
    outcomes: plan?.value.outcomes ?? {},
    isPlanned: meeting === undefined,
    isOpen: meeting?.closedAt === undefined,
    isPosted: meeting?.postedAt !== undefined,
  };
  return { agenda, of, plan, compiled };
}
