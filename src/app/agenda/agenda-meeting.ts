import type { Instant, LocalDate } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { Meeting } from '../../domain/meeting';
import { lookAhead } from '../../domain/week/look-ahead';
import type { Ports } from '../ports/ports';
import { readWeek, type Week, type WeekNeeds } from '../week/read-week';

/** The meeting that an agenda is for. */
export interface AgendaMeeting {
  readonly group: Group;
  readonly id: string;
  readonly day: LocalDate;
  readonly startsAt: Instant;
  /** Missing while the meeting is only planned. */
  readonly meeting: Meeting | undefined;
  /** The meeting before it. */
  readonly lastMeetingId: string | undefined;
}

/** The meeting that is open, or else the next one in the plan; undefined when none is planned. */
export async function agendaMeeting(ports: WeekNeeds, key: GroupKey): Promise<AgendaMeeting | undefined> {
  const week = await readWeek(ports, key);
  if (week === undefined) return undefined;
  const meeting = week.meeting?.value;
  if (meeting !== undefined && meeting.closedAt === undefined) return opened(week.group, meeting);
  return planned(week);
}

/** The meeting `meetingId`: opened, over, or the next one in the plan. */
export async function agendaMeetingOf(
  ports: WeekNeeds & Pick<Ports, 'meetings'>,
  key: GroupKey,
  meetingId: string,
): Promise<AgendaMeeting | undefined> {
  const stored = await ports.meetings.meeting(key, meetingId);
  if (stored !== undefined) {
    const group = (await ports.groups.find(key))?.value.group;
    return group && opened(group, stored.value);
  }
  const current = await agendaMeeting(ports, key);
  return current?.id === meetingId ? current : undefined;
}

function opened(group: Group, meeting: Meeting): AgendaMeeting {
  const { id, day, startsAt, previousId } = meeting;
  return { group, id, day, startsAt, meeting, lastMeetingId: previousId };
}

function planned({ group, state, meeting }: Week): AgendaMeeting | undefined {
  const next = lookAhead(state).next;
  if (next === undefined) return undefined;
  const { id, day, startsAt } = next;
  return { group, id, day, startsAt, meeting: undefined, lastMeetingId: meeting?.value.id };
}
