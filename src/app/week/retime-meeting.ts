import type { Instant } from '../../domain/calendar';
import type { PlannedMeeting } from '../../domain/calendar-of-meetings/planned-meeting';
import type { GroupKey } from '../../domain/identifiers';
import type { Meeting, MeetingArea } from '../../domain/meeting';
import { deadlineWhenOpened } from '../../domain/schedule';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import type { Versioned } from '../ports/versioned';
import { untilCommitted } from '../until-committed';

/** The open meeting with the times of where it stands now; nothing when it stands where it stood. */
export function retimed({ value, etag }: Versioned<Meeting>, planned: PlannedMeeting, now: Instant): Change[] {
  if (value.startsAt === planned.startsAt && value.rhythm === planned.rhythm) return [];
  return withTimes({ value, etag }, planned, now);
}

/** The meeting as an open one again, with the times of where it stands now. */
export function reopened({ value, etag }: Versioned<Meeting>, planned: PlannedMeeting, now: Instant): Change[] {
  return withTimes({ value: { ...value, closedAt: undefined, ledger: undefined }, etag }, planned, now);
}

function withTimes({ value, etag }: Versioned<Meeting>, planned: PlannedMeeting, now: Instant): Change[] {
  const { startsAt, day, reminders, postsAt, closesAt, rhythm } = planned;
  // Reminders are counted by their place: those up to the last one that was sent keep theirs.
  const marks = Object.keys(value.steps ?? {}).filter((mark) => mark.startsWith('remind.'));
  const sent = Math.max(0, ...marks.map((mark) => Number(mark.slice('remind.'.length))));
  const former = (value.reminders ?? []).slice(0, sent);
  const { threadMeetingId, rosterRevision, ...rest } = value;
  const isSameDay = day === value.day;
  const deadline = deadlineWhenOpened(planned, now);
  const next: Meeting = {
    ...rest,
    // On another day other areas and people may answer, and by another deadline others may be away.
    ...(isSameDay && deadline === value.deadline && { rosterRevision }),
    // A board that is not in the day's thread yet does not go into the thread of another day.
    ...((isSameDay || value.postedAt !== undefined) && { threadMeetingId }),
    startsAt,
    day,
    deadline,
    reminders: [...former, ...reminders.filter((at) => at > now)],
    postsAt,
    closesAt,
    rhythm,
  };
  return [
    { put: 'meeting', value: withoutLaterSteps(next, now), etag },
    { put: 'notice', notice: { kind: 'retimeMeeting', meetingId: value.id } },
  ];
}

/** A deadline that lies ahead again is met again. */
function withoutLaterSteps(meeting: Meeting, now: Instant): Meeting {
  if (meeting.deadline <= now || meeting.steps?.['deadline'] === undefined) return meeting;
  const steps = Object.entries(meeting.steps).filter(([mark]) => mark !== 'deadline');
  return { ...meeting, steps: Object.fromEntries(steps) };
}

/** Brings the area rows and the cards in line with the meeting's times. Can be stopped anywhere and run again. */
export async function finishRetiming(
  ports: Pick<Ports, 'meetings' | 'commit'>,
  key: GroupKey,
  meetingId: string,
): Promise<void> {
  const meeting = await ports.meetings.meeting(key, meetingId);
  if (meeting === undefined || meeting.value.closedAt !== undefined) return;
  const { startsAt, day, deadline, postedAt } = meeting.value;
  for (const { value } of await ports.meetings.areas(key, meetingId)) {
    await untilCommitted(async () => {
      const row = await ports.meetings.area(key, meetingId, value.areaId);
      if (row === undefined || row.value.leftOutAt !== undefined || isTimed(row.value, meeting.value)) return {};
      const changes: Change[] = [
        {
          put: 'area',
          value: {
            ...row.value,
            ...{ startsAt, meetingDay: day, deadline, closedAt: undefined },
            reply: timely(row.value, deadline),
          },
          etag: row.etag,
        },
        ...row.value.cardHolders.map((person): Change => {
          const { areaId } = row.value;
          return { put: 'notice', notice: { kind: 'statusCard', meetingId, areaId, person } };
        }),
        ...(postedAt === undefined ? [] : [{ put: 'notice', notice: { kind: 'board', meetingId } } satisfies Change]),
      ];
      return (await ports.commit.commit(key, changes)) === 'conflict' ? undefined : {};
    });
  }
}

/** A reply that was late for the meeting where it stood, and comes before the deadline that it has now, is in time. */
function timely({ reply }: MeetingArea, deadline: Instant): MeetingArea['reply'] {
  return reply?.late === true && reply.at <= deadline ? { ...reply, late: false } : reply;
}

function isTimed(area: MeetingArea, meeting: Meeting): boolean {
  return (
    area.closedAt === undefined &&
    area.startsAt === meeting.startsAt &&
    area.meetingDay === meeting.day &&
    area.deadline === meeting.deadline
  );
}
