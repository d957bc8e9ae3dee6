import { askedOf } from '../../domain/area-for-meeting';
import type { NotReachedReason } from '../../domain/delivery';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { met, type Deliver } from './delivery';
import { reachPerson } from './reach-person';
import { sendNudge } from './send-nudge';

/**
 * Reminds somebody whose area has not answered, unless it has by now, somebody else is asked instead, the deadline is over,
 * or the day is full.
 */
export const deliverReminder: Deliver<'reminder'> = async (ports, key, notice) => {
  const [row, stored, meeting] = await Promise.all([
    ports.meetings.area(key, notice.meetingId, notice.areaId),
    ports.groups.find(key),
    ports.meetings.meeting(key, notice.meetingId),
  ]);
  const now = ports.clock.now();
  if (row === undefined || stored === undefined || meeting === undefined) return met;
  const area = row.value;
  if (area.reply !== undefined || area.closedAt !== undefined || area.deadline <= now) return met;
  // Gone away or out of the post while it waited.
  if (askedOf(area)?.ref !== notice.person) return met;
  // It waited so long that the next one says the same.
  const next = meeting.value.reminders?.[notice.nth];
  if (next !== undefined && next <= now) return met;
  const { group } = stored.value;
  const reached = await reachPerson(ports, group, notice.person);
  if ('kind' in reached) return met;
  const attempt = await sendNudge(ports, reached, {
    id: noticeId(notice),
    group,
    keepsQuiet: (meeting.value.rhythm ?? 'normal') === 'normal',
    card: ({ person }) =>
      ports.cards.reminder(area, {
        groupId: key.groupId,
        language: person.language ?? area.language,
        role: area.coordinator?.ref === notice.person ? 'coordinator' : 'deputy',
      }),
  });
  if (attempt.kind === 'met' && attempt.message !== undefined) ports.metrics.reminded();
  if (attempt.kind === 'stopped' && isShut.includes(attempt.reason)) await tryCard(ports, key, notice);
  return attempt;
};

/** What the person, or somebody for them, has to put right. */
const isShut: readonly NotReachedReason[] = ['blocked', 'notInstalled'];

/**
 * Who has shut the bot out since the card came is not silent, but not reached: the card is tried, so that the chair is told
 * why, and it waits for the next install like one that never came.
 */
async function tryCard(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  { meetingId, areaId, person }: Extract<Notice, { kind: 'reminder' }>,
): Promise<void> {
  const card: Notice = { kind: 'statusCard', meetingId, areaId, person };
  await ports.commit.commit(key, [{ put: 'notice', notice: card }]);
}
