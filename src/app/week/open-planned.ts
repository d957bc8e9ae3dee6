import type { Instant } from '../../domain/calendar';
import { areasOn } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import { LedgerError } from '../../domain/ledger-error';
import type { Meeting } from '../../domain/meeting';
import type { NamedPerson } from '../../domain/person';
import type { PlannedMeeting } from '../../domain/calendar-of-meetings/planned-meeting';
import { rhythmOf } from '../../domain/calendar-of-meetings/rhythm-of';
import { deadlineWhenOpened } from '../../domain/schedule';
import { withOpened } from '../../domain/week/with-opened';
import { closedRows, closingChanges } from '../closing-changes';
import { commitSurplus } from '../commit-surplus';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import type { Versioned } from '../ports/versioned';
import type { Week } from './read-week';

type Needs = Pick<Ports, 'groups' | 'meetings' | 'messages' | 'commit' | 'log'>;

/**
 * Opens the planned meeting and closes the one before it, in one transaction with the plan that remembers it. The area
 * rows and the cards follow from the notice that is stored with it, so a kill right after loses nothing. Undefined when
 * somebody else was faster.
 */
export async function openPlanned(
  ports: Needs,
  key: GroupKey,
  week: Week,
  planned: PlannedMeeting,
  by: NamedPerson | undefined,
): Promise<Meeting | undefined> {
  const { head, state } = week;
  const meeting = meetingOf(week, planned, by);
  const openId = head?.value.openMeetingId;
  const open =
    openId === undefined || openId === week.meeting?.value.id
      ? week.meeting
      : await ports.meetings.meeting(key, openId);
  const closing = openId === undefined || open === undefined ? [] : await closed(ports, key, open, state.now);
  if (closing === undefined) return undefined;
  const outcome = await ports.commit.commit(key, [
    {
      put: 'head',
      value: { ...head?.value, openMeetingId: meeting.id, latestMeetingId: meeting.id },
      etag: head?.etag,
    },
    { put: 'meeting', value: meeting, etag: undefined },
    { put: 'plan', value: withOpened(state, meeting.id), etag: week.plan?.etag },
    ...closing,
    { put: 'notice', notice: { kind: 'openMeeting', meetingId: meeting.id } },
  ]);
  if (outcome === 'conflict') return undefined;
  ports.log.info('meeting opened', { groupId: key.groupId, meetingId: meeting.id, rhythm: planned.rhythm });
  return meeting;
}

/**
 * A ledger that does not add up does not hold up the next meeting: the one before is closed for everybody, and has none.
 */
async function closed(
  ports: Needs,
  key: GroupKey,
  open: Versioned<Meeting>,
  now: Instant,
): Promise<readonly Change[] | undefined> {
  try {
    return await closingChanges(ports, key, open, now);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    ports.log.error('ledger does not add up', error, { groupId: key.groupId, meetingId: open.value.id });
    const areas = await ports.meetings.areas(key, open.value.id);
    const rows = await commitSurplus(ports, key, closedRows(areas, now));
    return rows && [{ put: 'meeting', value: { ...open.value, closedAt: now }, etag: open.etag }, ...rows];
  }
}

function meetingOf({ group, meeting, state }: Week, planned: PlannedMeeting, by: NamedPerson | undefined): Meeting {
  const { now } = state;
  const { id, startsAt, day, reminders, postsAt, closesAt, rhythm } = planned;
  const sharesThread = rhythmOf(group, rhythm).dayThread && meeting?.value.day === day;
  return {
    id,
    startsAt,
    day,
    deadline: deadlineWhenOpened(planned, now),
    reminders: [...reminders],
    postsAt,
    closesAt,
    rhythm,
    ...(sharesThread && { threadMeetingId: meeting.value.threadMeetingId ?? meeting.value.id }),
    previousId: meeting?.value.id,
    openedAt: now,
    openedBy: by,
    rosterComplete: false,
  };
}

/** How many areas are asked. */
export function askedAreas({ group }: Week, planned: PlannedMeeting): number {
  return areasOn(group, planned.day).length;
}
