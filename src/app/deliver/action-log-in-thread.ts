import type { TeamsMessage } from '../../domain/delivery';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId } from '../../domain/notice';
import { agendaNotice } from '../agenda/agenda-notices';
import type { Ports } from '../ports/ports';
import { readActionLog } from '../read-meeting';
import { met, type Attempt, type Deliver } from './delivery';
import { tellChair } from './tell-chair';
import { deliverToThread } from './thread-message';
import { waitForBoard } from './wait-for-board';

/** Makes the action log under the latest posted board show the current actions; the chair is told when Teams refuses it. */
export const deliverActionLog: Deliver<'actionLog'> = async (ports, key) => {
  const [head, stored] = await Promise.all([ports.meetings.head(key), ports.groups.find(key)]);
  const meetingId = head?.value.postedMeetingId;
  if (meetingId === undefined || stored === undefined) return met;
  const { group } = stored.value;
  const id = `log:${meetingId}`;
  const [board, known, { log, today }] = await Promise.all([
    ports.messages.find(key, noticeId({ kind: 'board', meetingId })),
    ports.messages.find(key, id),
    readActionLog(ports, group, meetingId),
  ]);
  if (board?.conversationId === undefined) return waitForBoard(ports, key, meetingId);
  const { attempt, isNew } = await deliverToThread(ports, key, id, {
    group,
    card: ports.cards.actionLog(log, group, today),
    thread: board.conversationId,
  });
  // What changes the log may be overdue, or not any more; the board that a new log follows has asked for the agenda.
  if (!isNew && attempt.kind === 'met' && head?.value.openMeetingId === meetingId) {
    await ports.commit.commit(key, [{ put: 'notice', notice: agendaNotice(meetingId) }]);
  }
  return tellOfLog(ports, key, meetingId, known ?? { id, activityIds: [] }, attempt);
};

/**
 * The chair is told of a log that is refused for good, once for each meeting, and the word is taken back when the log
 * comes. The message keeps that it was refused.
 */
async function tellOfLog(
  ports: Pick<Ports, 'commit' | 'clock'>,
  key: GroupKey,
  meetingId: string,
  before: TeamsMessage,
  attempt: Attempt,
): Promise<Attempt> {
  const missed = before.notReached;
  if (attempt.kind === 'stopped') {
    const { reason, error } = attempt;
    await tellChair(ports, key, { kind: 'logRefused', meetingId, error });
    return { ...attempt, message: { ...before, notReached: { reason, error, at: ports.clock.now() } } };
  }
  if (attempt.kind !== 'met' || missed === undefined) return attempt;
  await tellChair(ports, key, { kind: 'logRefused', meetingId, error: missed.error, over: true });
  return { ...attempt, message: { ...(attempt.message ?? before), notReached: undefined } };
}
