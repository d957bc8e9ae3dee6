import { compileBoard, type Board } from '../domain/board';
import { keyOf, type Group } from '../domain/group';
import type { Meeting } from '../domain/meeting';
import { whoIsMissing, type MissingArea } from '../domain/missing';
import type { Ports } from './ports/ports';

/** What the chair sees of a meeting before its board goes to the channel; undefined before its rows are there. */
export async function readPreview(
  ports: Pick<Ports, 'meetings' | 'messages' | 'directory'>,
  group: Group,
  meetingId: string,
): Promise<
  | {
      readonly meeting: Meeting;
      readonly board: Board;
      readonly missing: readonly MissingArea[];
      readonly channelName: string | undefined;
    }
  | undefined
> {
  const key = keyOf(group);
  const [meeting, rows, cards, team] = await Promise.all([
    ports.meetings.meeting(key, meetingId),
    ports.meetings.areas(key, meetingId),
    ports.messages.cardsOf(key, meetingId),
    ports.directory.team(group.tenantId, group.channel.teamId),
  ]);
  const areas = rows.map(({ value }) => value);
  const board = compileBoard(areas);
  if (meeting === undefined || board === undefined) return undefined;
  const channelName = team?.channels.find((one) => one.id === group.channel.channelId)?.name;
  return { meeting: meeting.value, board, missing: whoIsMissing(areas, cards), channelName };
}
