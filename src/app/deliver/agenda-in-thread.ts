import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import { dayIn } from '../../domain/calendar';
import { readDeskCard } from '../desk/read-desk-card';
import type { Ports } from '../ports/ports';
import { met, type Attempt } from './delivery';
import { deliverToThread } from './thread-message';
import { waitForBoard } from './wait-for-board';

/** Makes the agenda in the thread of the meeting's board show what it is now; it goes along when the board starts anew. */
export async function deliverAgenda(
  ports: Ports,
  key: GroupKey,
  notice: Extract<Notice, { kind: 'desk' }>,
): Promise<Attempt> {
  const [head, stored] = await Promise.all([ports.meetings.head(key), ports.groups.find(key)]);
  if (stored === undefined || head?.value.postedMeetingId !== notice.id) return met;
  const board = await ports.messages.find(key, noticeId({ kind: 'board', meetingId: notice.id }));
  if (board?.conversationId === undefined) return waitForBoard(ports, key, notice.id);
  const card = await readDeskCard(ports, key, notice);
  if (card === undefined) return met;
  const { group } = stored.value;
  const shown = { language: group.language, today: dayIn(group.timeZone, ports.clock.now()) };
  const { attempt } = await deliverToThread(ports, key, noticeId(notice), {
    group,
    card: ports.cards.desk(card, group, shown),
    thread: board.conversationId,
  });
  return attempt;
}
