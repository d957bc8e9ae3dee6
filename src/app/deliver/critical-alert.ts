import { noticeId } from '../../domain/notice';
import { met, type Deliver } from './delivery';
import { reachPerson, sendToPerson } from './reach-person';

/** Tells the chair that an area turned critical after the board was posted; when the chair cannot be reached, the deputy chair. */
export const deliverCriticalAlert: Deliver<'criticalAlert'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [row, stored, sent] = await Promise.all([
    ports.meetings.area(key, notice.meetingId, notice.areaId),
    ports.groups.find(key),
    ports.messages.find(key, id),
  ]);
  if (row === undefined || stored === undefined || sent?.deliveredAt !== undefined) return met;
  // Corrected before the chair could be told: the board says it all.
  if (row.value.reply?.content.level !== 'critical') return met;
  const { group } = stored.value;
  let error = 'nobody leads the group';
  for (const leader of [group.chair, group.deputyChair]) {
    if (leader === undefined) continue;
    const reached = await reachPerson(ports, group, leader);
    if ('kind' in reached) {
      error = reached.error;
      continue;
    }
    const card = ports.cards.criticalAlert(row.value, reached.person.language ?? group.language);
    const outcome = await sendToPerson(ports, reached, card);
    if (outcome.kind === 'later') return outcome;
    if (outcome.kind === 'delivered') {
      const { conversationId } = outcome;
      return { kind: 'met', message: { id, conversationId, activityIds: [], deliveredAt: ports.clock.now() } };
    }
    error = outcome.error;
  }
  return { kind: 'stopped', reason: 'notInstalled', error };
};
