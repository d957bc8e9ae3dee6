import { DateTime } from 'luxon';
import { areaForMeeting } from '../src/domain/area-for-meeting';
import type { Group } from '../src/domain/group';
import type { Meeting, MeetingArea } from '../src/domain/meeting';
import type { Person } from '../src/domain/person';
import type { Reply } from '../src/domain/status-reply';

/** A meeting with its areas' rows. */
export interface SampleMeeting {
  readonly meeting: Meeting;
  readonly rows: readonly MeetingArea[];
}

const lastDay = DateTime.fromISO('2040-11-27', { zone: 'utc' });

/**
 * `count` weekly meetings, oldest first, each made from the one before as the product does it. All are answered but the
 * last, which is open and lies far ahead.
 */
export function sampleMeetings(group: Group, people: readonly Person[], count: number): SampleMeeting[] {
  const meetings: SampleMeeting[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = meetings.at(-1);
    const isLast = index === count - 1;
    const day = lastDay.minus({ weeks: count - 1 - index }).toFormat('yyyy-MM-dd');
    const at = `${day}T08:00:00.000Z`;
    const meeting: Meeting = {
      id: `${day}-0900`,
      startsAt: at,
      day,
      deadline: at,
      previousId: before?.meeting.id,
      openedAt: at,
      rosterComplete: true,
    };
    const source = { group, meeting, areas: group.areas, previousRows: before?.rows ?? [], people };
    const rows = group.areas.map((area, order) => areaForMeeting(source, area, order));
    meetings.push({
      meeting: isLast ? meeting : { ...meeting, closedAt: at },
      rows: isLast ? rows : rows.map((row) => ({ ...row, closedAt: at, reply: replyTo(row, index) })),
    });
  }
  return meetings;
}

function replyTo(row: MeetingArea, week: number): Reply {
  return {
    version: 1,
    content: {
      level: week % 3 === 0 ? 'strained' : 'normal',
      text: `Uke ${week}: stabil drift, noe sykefravær i to avdelinger`,
      resourceLevel: 'sufficient',
      resources: 'Bemanningen er god nok ut måneden; vikarer er avtalt for helgene.',
      challenges: 'Forsinket leveranse av utstyr kan gi venting for noen brukere.',
      signal: { text: '' },
      need: '',
      offer: '',
      matter: { text: '', areas: [] },
      ended: [],
    },
    author: { id: row.coordinator?.id ?? '', name: row.coordinator?.name ?? '' },
    at: row.startsAt,
    late: false,
    confirmedUnchanged: false,
    standing: [],
    actionsDone: [],
  };
}
