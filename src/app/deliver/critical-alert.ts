import { noticeId } from '../../domain/notice';
import { sentOnce } from './attempt-of';
import { met, type Deliver } from './delivery';
import { sendToLeader } from './reach-leader';

/** Tells the chair that an area turned critical after the board was posted; when the chair cannot be reached, the deputy chair. */
export const deliverCriticalAlert: Deliver<'criticalAlert'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [row, stored, sent] = await Promise.all([
    ports.meetings.area(key, notice.meetingId, notice.areaId),
    ports.groups.find(key),
    ports.messages.find(key, id),
  ]);
  if (row === undefined || stored === undefined || sent?.deliveredAt !== undefined) return met;
  // Corrected before the chair could be told, or the meeting is over: the board says it all.
  if (row.value.reply?.content.level !== 'critical' || row.value.closedAt !== undefined) return met;
  const { group } = stored.value;
  const outcome = await sendToLeader(ports, group, ({ person }) =>
    ports.cards.criticalAlert(row.value, person.language ?? group.language),
  );
  return sentOnce(id, outcome, ports.clock.now());
};
