import { compileBoard, type Board } from '../domain/board';
import { keyOf, type Group } from '../domain/group';
import { isInChannel } from '../domain/is-in-channel';
import type { Meeting } from '../domain/meeting';
import { whoIsMissing, type MissingArea } from '../domain/missing';
import { noticeId } from '../domain/notice';
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
  const [meeting, rows, cards, team, posted] = await Promise.all([
    ports.meetings.meeting(key, meetingId),
    ports.meetings.areas(key, meetingId),
    ports.messages.cardsOf(key, meetingId),
    ports.directory.team(group.tenantId, group.channel.teamId),
    ports.messages.find(key, noticeId({ kind: 'board', meetingId })),
  ]);
  const areas = rows.map(({ value }) => value);
  const board = compileBoard(areas);
  if (meeting === undefined || board === undefined) return undefined;
  const { channelId } = group.channel;
  const thread = posted?.conversationId ?? channelId;
  // A board stays in the channel it was posted in, whichever the group has by now; its name need not be known.
  const channelName = team?.channels.find((one) => isInChannel(thread, one.id))?.name;
  return { meeting: meeting.value, board, missing: whoIsMissing(areas, cards), channelName };
}
