import { areasOn, type Group } from '../../domain/group';
import { holidaysOf } from '../../domain/calendar-of-meetings/holidays-of';
import { freeDaysOf } from '../../domain/calendar-of-meetings/free-days';
import type { MeetingSource } from '../../domain/calendar-of-meetings/meeting-source';
import type { PlannedMeeting } from '../../domain/calendar-of-meetings/planned-meeting';
import { plannedMeetings } from '../../domain/calendar-of-meetings/planned-meetings';
import { quietHoursOf } from '../../domain/calendar-of-meetings/quiet-hours-of';
import { plusDays } from '../../domain/calendar-of-meetings/days';
import type { Instant, LocalDate } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import type { GroupHead, Meeting } from '../../domain/meeting';
import { emptyPlan, type Plan } from '../../domain/plan';
import type { WeekState } from '../../domain/week/week-state';
import type { Ports } from '../ports/ports';
import type { Versioned } from '../ports/versioned';

/** A group's week as it is stored, and what the decisions about it are made from. */
export interface Week {
  readonly group: Group;
  /** Of the group. */
  readonly revision: number;
  readonly head: Versioned<GroupHead> | undefined;
  readonly plan: Versioned<Plan> | undefined;
  /** The latest meeting that was opened. */
  readonly meeting: Versioned<Meeting> | undefined;
  readonly source: MeetingSource;
  readonly state: WeekState;
}

export type WeekNeeds = Pick<Ports, 'clock' | 'groups' | 'meetings' | 'plans' | 'holidays'>;

/** Reads all that decides about the group's week; undefined when there is no such group. */
export async function readWeek(ports: WeekNeeds, key: GroupKey): Promise<Week | undefined> {
  const [stored, head, plan] = await Promise.all([
    ports.groups.find(key),
    ports.meetings.head(key),
    ports.plans.find(key),
  ]);
  if (stored === undefined) return undefined;
  const latestId = head?.value.latestMeetingId;
  const meeting = latestId === undefined ? undefined : await ports.meetings.meeting(key, latestId);
  const { group, revision, at } = stored.value;
  const now = ports.clock.now();
  const source = await meetingSource(ports, group, plan?.value ?? emptyPlan, now);
  const state: WeekState = {
    planned: (from) => withAreas(group, plannedMeetings(source, from)),
    plan: source.plan,
    meeting: meeting?.value,
    openMeetingId: head?.value.openMeetingId,
    timeZone: group.timeZone,
    quietHours: quietHoursOf(group),
    // A group from before there was a calendar has missed nothing.
    startedAt: revision === 1 ? at : now,
    now,
  };
  return { group, revision, head, plan, meeting, source, state };
}

/** What decides when the group meets, with the holidays of the years around `now`. */
export async function meetingSource(
  ports: Pick<Ports, 'holidays'>,
  group: Group,
  plan: Plan,
  now: Instant,
): Promise<MeetingSource> {
  const year = Number(now.slice(0, 4));
  const years = [year - 1, year, year + 1, year + 2];
  const publicDays = await ports.holidays.freeDays(holidaysOf(group).country, group.language, years);
  return { group, plan, freeDays: freeDaysOf(group.holidays, publicDays) };
}

/** A group that has had no areas for this many days has none any more: its row of meetings ends. */
const longestGap = 400;

/** A day on which the group has no areas has no meeting to open. */
function* withAreas(group: Group, meetings: Iterable<PlannedMeeting>): Iterable<PlannedMeeting> {
  let end: LocalDate | undefined;
  for (const planned of meetings) {
    const hasAreas = areasOn(group, planned.day).length > 0;
    if (hasAreas) yield planned;
    end = hasAreas ? undefined : (end ?? plusDays(planned.day, longestGap));
    if (end !== undefined && planned.day > end) return;
  }
}
