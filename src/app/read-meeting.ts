import { compileActionLog, type ActionLog } from '../domain/action-log';
import { compileBoard, type Board } from '../domain/board';
import { dayIn, type LocalDate } from '../domain/calendar';
import type { Group } from '../domain/group';
import { keyOf } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import type { Meeting } from '../domain/meeting';
import { whoIsMissing, type MissingArea } from '../domain/missing';
import { onRoster } from '../domain/on-roster';
import { doneSince } from './done-since';
import type { Ports } from './ports/ports';

/** The latest meeting's board as it stands, and whether it is in the channel. */
export async function readBoard(
  ports: Pick<Ports, 'meetings'>,
  key: GroupKey,
): Promise<{ board: Board; isPosted: boolean } | undefined> {
  const head = await ports.meetings.head(key);
  const meetingId = head?.value.latestMeetingId;
  if (meetingId === undefined) return undefined;
  const rows = await ports.meetings.areas(key, meetingId);
  const board = compileBoard(rows.map((row) => row.value));
  return board === undefined ? undefined : { board, isPosted: head?.value.postedMeetingId === meetingId };
}

/** The group's action log today, for the meeting `forMeetingId` or the latest one: done ones since the one before. */
export async function readActionLog(
  ports: Pick<Ports, 'clock' | 'actions' | 'meetings'>,
  group: Group,
  forMeetingId?: string,
): Promise<{ log: ActionLog; today: LocalDate }> {
  const key = keyOf(group);
  const [current, since] = await Promise.all([ports.actions.current(key), doneSince(ports, key, forMeetingId)]);
  const today = dayIn(group.timeZone, ports.clock.now());
  return {
    log: compileActionLog(
      current.map(({ value }) => value),
      today,
      since,
    ),
    today,
  };
}

/** Who has not answered the latest meeting and why. For the chair's personal chat only. */
export async function readMissing(
  ports: Pick<Ports, 'meetings' | 'messages'>,
  key: GroupKey,
): Promise<{ meeting: Meeting; missing: readonly MissingArea[]; areas: number } | undefined> {
  const head = await ports.meetings.head(key);
  const meetingId = head?.value.latestMeetingId;
  if (meetingId === undefined) return undefined;
  const [meeting, rows, cards] = await Promise.all([
    ports.meetings.meeting(key, meetingId),
    ports.meetings.areas(key, meetingId),
    ports.messages.cardsOf(key, meetingId),
  ]);
  if (meeting === undefined) return undefined;
  return {
    meeting: meeting.value,
    missing: whoIsMissing(
      rows.map((row) => row.value),
      cards,
    ),
    areas: onRoster(rows.map((row) => row.value)).length,
  };
}
