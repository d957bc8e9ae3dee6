import type { AgendaFacts } from '../../domain/agenda/agenda-facts';
import { agendaKey } from '../../domain/agenda/agenda-key';
import type { AgendaPlan } from '../../domain/desk/agenda';
import { isOver, type Case } from '../../domain/desk/case';
import { keyOf } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { MeetingArea } from '../../domain/meeting';
import { originOf, standingIn } from '../../domain/standing';
import type { Ports } from '../ports/ports';
import type { AgendaMeeting } from './agenda-meeting';
import { keptCases } from './kept-cases';
import { matterCaseId } from './matter-case-id';

export type AgendaNeeds = Pick<Ports, 'desk' | 'actions' | 'meetings'>;

/** Reads what the meeting's agenda is worked out of: three ranges, and the few cases that are over and matter to it. */
export async function readAgendaFacts(
  ports: AgendaNeeds,
  { group, id, day, meeting, lastMeetingId }: AgendaMeeting,
  plan: AgendaPlan | undefined,
): Promise<AgendaFacts> {
  const key = keyOf(group);
  const [rows, cases, actions, last] = await Promise.all([
    meeting === undefined ? [] : ports.meetings.areas(key, id),
    ports.desk.list(key, 'case'),
    ports.actions.current(key),
    lastMeetingId === undefined ? undefined : ports.meetings.meeting(key, lastMeetingId),
  ]);
  const areas = rows.map(({ value }) => value);
  const inUse = cases.map(({ value }) => value);
  const kept = new Set(plan?.postedAt === undefined ? [] : plan.order);
  const [over, settled] = await Promise.all([
    keptCases(ports, key, inUse, kept),
    settledMatters(ports, key, inUse, areas),
  ]);
  return {
    ...{ day, areas, settled, kept },
    timeZone: group.timeZone,
    cases: [...inUse, ...over],
    actions: actions.map(({ value }) => value),
    lastMeetingAt: last?.value.startsAt,
  };
}

/** The matters that were made a case which is over: they stand in the replies until the area ends them. */
async function settledMatters(
  { desk }: AgendaNeeds,
  key: GroupKey,
  inUse: readonly Case[],
  areas: readonly MeetingArea[],
): Promise<ReadonlySet<string>> {
  const known = new Set(inUse.map(({ id }) => id));
  const matters = areas.flatMap((area) =>
    standingIn(area)
      .filter(({ kind }) => kind === 'matter')
      .map((item) => originOf(area.areaId, item))
      .filter((source) => !known.has(matterCaseId(source))),
  );
  const found = await Promise.all(
    matters.map(async (source) => {
      const about = await desk.find(key, 'case', matterCaseId(source));
      return about !== undefined && isOver(about.value) ? [agendaKey.matter(source.areaId, source.itemId)] : [];
    }),
  );
  return new Set(found.flat());
}
