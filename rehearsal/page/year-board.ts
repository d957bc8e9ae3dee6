import { DateTime } from 'luxon';
import { areaNameOn } from '../../src/domain/group';
import type { LedgerState } from '../../src/domain/ledger-state';
import { levels, type Level } from '../../src/domain/status-reply';
import type { HeldMeeting, Outcome } from '../read-outcome';
import { zone } from '../year/calendar';

/** One area in one week. */
export interface WeekCell {
  /** The worst level of the week; undefined when nothing was received. */
  readonly level: Level | undefined;
  readonly meetings: number;
  readonly answered: number;
  /** What became of the area in the week's only meeting. */
  readonly state: LedgerState | undefined;
}

export interface WeekRow {
  readonly week: number;
  readonly monday: string;
  readonly meetings: number;
  readonly rhythms: readonly string[];
  /** Why there was no meeting, when there was none. */
  readonly why: string;
  /** One for each area of the board; undefined when there was no such area, or no meeting. */
  readonly cells: readonly (WeekCell | undefined)[];
}

/** The year as one board: weeks down, areas across. */
export interface YearBoard {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly weeks: readonly WeekRow[];
}

export function yearBoardOf(outcome: Outcome): YearBoard {
  const { calendar, group, meetings } = outcome;
  const seen = new Set(meetings.flatMap(({ areas }) => areas.map(({ areaId }) => areaId)));
  const areas = group.areas
    .filter(({ id }) => seen.has(id))
    .map((area) => ({ id: area.id, name: areaNameOn(area, calendar.day(calendar.weeks - 1, 1)) }));
  const weeks = Array.from({ length: calendar.weeks }, (_, week): WeekRow => {
    const [monday, sunday] = [calendar.day(week, 1), calendar.day(week, 7)];
    const held = meetings.filter(({ meeting: { day } }) => monday <= day && day <= sunday);
    return {
      ...{ monday, meetings: held.length, week: DateTime.fromISO(monday).weekNumber },
      rhythms: [...new Set(held.map(({ meeting }) => meeting.rhythm ?? 'normal'))],
      why: held.length > 0 ? '' : whyNone(outcome, monday, sunday),
      cells: areas.map(({ id }) => cellOf(id, held)),
    };
  });
  return { areas, weeks };
}

function cellOf(areaId: string, held: readonly HeldMeeting[]): WeekCell | undefined {
  const rows = held.flatMap(({ meeting, areas }) =>
    areas.filter((area) => area.areaId === areaId).map((area) => ({ area, state: meeting.ledger?.[areaId] })),
  );
  if (rows.length === 0) return undefined;
  const received = rows.flatMap(({ area }) => (area.reply === undefined ? [] : [area.reply.content.level]));
  return {
    ...{ meetings: rows.length, answered: received.length },
    level: levels.findLast((level) => received.includes(level)),
    state: rows.length === 1 ? rows[0]?.state : undefined,
  };
}

function whyNone({ facts, records }: Outcome, monday: string, sunday: string): string {
  const inWeek = (day: string) => monday <= day && day <= sunday;
  const skipped = facts.skipped.find(({ startsAt }) => inWeek(DateTime.fromISO(startsAt, { zone }).toISODate() ?? ''));
  const words: Readonly<Record<string, string>> = {
    chair: 'skipped by the chair',
    paused: 'paused',
    freeDay: 'free day',
  };
  if (skipped !== undefined) return words[skipped.why] ?? skipped.why;
  const missed = records.some(({ what, meetingId }) => what === 'missed' && inWeek((meetingId ?? '').slice(0, 10)));
  return missed ? 'missed: the bot was down' : 'moved to another week';
}
