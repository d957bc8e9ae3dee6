import { dayIn, type Instant } from '../../domain/calendar';
import { messagesPerDayOf } from '../../domain/calendar-of-meetings/messages-per-day-of';
import { quietHoursOf } from '../../domain/calendar-of-meetings/quiet-hours-of';
import { noticeId } from '../../domain/notice';
import { quietUntil } from '../../domain/week/quiet-until';
import { sentOnce } from './attempt-of';
import { met, type Deliver } from './delivery';
import { reachPerson, sendToPerson } from './reach-person';

/** Reminds somebody whose area has not answered, unless it has by now, the deadline is over, or the day is full. */
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
  // It waited so long that the next one says the same.
  const next = meeting.value.reminders?.[notice.nth];
  if (next !== undefined && next <= now) return met;
  const { group } = stored.value;
  const reached = await reachPerson(ports, group, notice.person);
  if ('kind' in reached) return met;
  const { person } = reached;
  const isNormal = (meeting.value.rhythm ?? 'normal') === 'normal';
  const hours = person.quietHours ?? quietHoursOf(group);
  const quietEnd = isNormal ? quietUntil(hours, group.timeZone, now) : undefined;
  if (quietEnd !== undefined)
    return { kind: 'later', error: 'quiet hours', retryAfterSeconds: secondsTo(quietEnd, now) };
  const today = dayIn(group.timeZone, now);
  if (!(await ports.dailyMessages.take(group.tenantId, person.id, today, messagesPerDayOf(group)))) {
    ports.log.info('reminder left out', { groupId: key.groupId, meetingId: notice.meetingId, why: 'messagesPerDay' });
    return met;
  }
  const card = ports.cards.reminder(area, {
    groupId: key.groupId,
    language: person.language ?? area.language,
    role: area.coordinator?.ref === notice.person ? 'coordinator' : 'deputy',
  });
  const outcome = await sendToPerson(ports, reached, card);
  if (outcome.kind === 'delivered') ports.metrics.reminded();
  // It waits for another try, which takes the place again.
  if (outcome.kind === 'later' && outcome.isUnknown !== true) {
    await ports.dailyMessages.giveBack(group.tenantId, person.id, today);
  }
  return sentOnce(noticeId(notice), outcome, ports.clock.now());
};

function secondsTo(at: Instant, now: Instant): number {
  return Math.ceil((Date.parse(at) - Date.parse(now)) / 1000);
}
