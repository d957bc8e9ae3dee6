import type { LocalDate } from './calendar';
import { seriesLength, type MeetingArea } from './meeting';
import { newestFirst } from './newest-first';
import { onRoster } from './on-roster';
import type { CoveredNeeds } from './covered-needs';
import { levels, type Level, type RaisedItem } from './status-reply';

/** How the level moved since the area's last known one. */
export type Trend = 'worse' | 'same' | 'better' | 'unknown';

/** One area on the board. Why nothing was received is not here: that is for the chair alone. */
export interface BoardRow {
  readonly areaId: string;
  readonly areaName: string;
  /** Missing: not received. */
  readonly level?: Level | undefined;
  readonly trend: Trend;
  readonly text: string;
  readonly late: boolean;
  /** The deputy answered on behalf of the area's coordinator. */
  readonly byDeputy?: boolean;
  readonly unchangedSince?: LocalDate | undefined;
  /** What the area has raised that stands, this meeting's first. */
  readonly raised: readonly RaisedItem[];
  /** Which of its needs another area covers. */
  readonly covered?: CoveredNeeds | undefined;
  /** One per earlier meeting of the board, newest first. */
  readonly earlier: readonly (Level | undefined)[];
}

/** The status board: areas down, meetings across, newest first. */
export interface Board {
  readonly groupName: string;
  readonly meetingId: string;
  readonly meetingDay: LocalDate;
  readonly startsAt: string;
  readonly timeZone: string;
  readonly earlierDays: readonly LocalDate[];
  readonly rows: readonly BoardRow[];
  readonly received: number;
}

/** Compiles the board from the rows of one meeting: each carries its own short history. */
export function compileBoard(areas: readonly MeetingArea[]): Board | undefined {
  const ordered = onRoster(areas).toSorted((a, b) => a.order - b.order || a.areaId.localeCompare(b.areaId));
  const first = ordered[0];
  if (first === undefined) return undefined;
  const earlierMeetings = new Map(ordered.flatMap((area) => area.earlierLevels).map((one) => [one.meetingId, one]));
  const shown = [...earlierMeetings.values()].toSorted(newestFirst).slice(0, seriesLength);
  return {
    groupName: first.groupName,
    meetingId: first.meetingId,
    meetingDay: first.meetingDay,
    startsAt: first.startsAt,
    timeZone: first.timeZone,
    earlierDays: shown.map(({ day }) => day),
    rows: ordered.map((area) =>
      rowOf(
        area,
        shown.map(({ meetingId }) => meetingId),
      ),
    ),
    received: ordered.filter((area) => area.reply !== undefined).length,
  };
}

function rowOf(area: MeetingArea, meetingIds: readonly string[]): BoardRow {
  const { reply } = area;
  const levelIn = (meetingId: string) => area.earlierLevels.find((one) => one.meetingId === meetingId)?.level;
  return {
    areaId: area.areaId,
    areaName: area.areaName,
    level: reply?.content.level,
    trend: trendOf(area),
    text: reply?.content.text ?? '',
    late: reply?.late ?? false,
    byDeputy: reply?.onBehalfOf !== undefined,
    unchangedSince: reply?.unchangedSince,
    raised: reply === undefined ? [] : [...raisedIn(area), ...reply.standing],
    covered: area.covered,
    earlier: meetingIds.map(levelIn),
  };
}

/** Against the last level that was received, however many meetings ago. */
function trendOf(area: MeetingArea): Trend {
  const now = area.reply?.content.level;
  const before = area.previous?.content.level;
  if (now === undefined || before === undefined) return 'unknown';
  const step = levels.indexOf(now) - levels.indexOf(before);
  return step > 0 ? 'worse' : step < 0 ? 'better' : 'same';
}

/** The items that the area's reply to this meeting raises. */
export function raisedIn(area: MeetingArea): readonly RaisedItem[] {
  const content = area.reply?.content;
  if (content === undefined) return [];
  const item = (kind: RaisedItem['kind'], text: string, more: Partial<RaisedItem> = {}): RaisedItem[] =>
    text === '' ? [] : [{ id: `${area.meetingId}.${kind}`, kind, text, areas: [], raisedOn: area.meetingDay, ...more }];
  return [
    ...item('matter', content.matter.text, { areas: content.matter.areas }),
    ...item('need', content.need),
    ...item('offer', content.offer),
    ...item('signal', content.signal.text, { lookAgain: content.signal.lookAgain }),
  ];
}
