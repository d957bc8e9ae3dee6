import { compileBoard } from '../../domain/board';
import { isInChannel } from '../../domain/is-in-channel';
import { noticeId } from '../../domain/notice';
import { agendaNotice } from '../agenda/agenda-notices';
import { met, type Deliver } from './delivery';
import { deliverToThread } from './thread-message';

/**
 * Makes the meeting's board in the channel show the current replies: the first time as the root of a new thread. When
 * Teams refuses it for good, the chair is told, once for each meeting.
 */
export const deliverBoard: Deliver<'board'> = async (ports, key, notice) => {
  const [meeting, stored, rows] = await Promise.all([
    ports.meetings.meeting(key, notice.meetingId),
    ports.groups.find(key),
    ports.meetings.areas(key, notice.meetingId),
  ]);
  const board = compileBoard(rows.map((row) => row.value));
  if (meeting?.value.postedAt === undefined || stored === undefined || board === undefined) return met;
  const { group } = stored.value;
  const { threadMeetingId } = meeting.value;
  const first =
    threadMeetingId === undefined
      ? undefined
      : await ports.messages.find(key, noticeId({ kind: 'board', meetingId: threadMeetingId }));
  const { attempt, isNew } = await deliverToThread(ports, key, noticeId(notice), {
    group,
    card: ports.cards.board(board, group),
    // Where the day's first board never came, or stands in a channel that the group has left, a new thread begins.
    thread: isInChannel(first?.conversationId, group.channel.channelId) ? first?.conversationId : undefined,
  });
  if (isNew) {
    await ports.commit.commit(key, [
      { put: 'notice', notice: { kind: 'actionLog' } },
      { put: 'notice', notice: agendaNotice(notice.meetingId) },
    ]);
  }
  if (attempt.kind === 'stopped') {
    const about = { kind: 'boardRefused', meetingId: notice.meetingId, error: attempt.error } as const;
    await ports.commit.commit(key, [{ put: 'notice', notice: { kind: 'chairNote', about } }]);
  }
  return attempt;
};
