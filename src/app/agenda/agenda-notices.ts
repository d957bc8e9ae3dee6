import type { Notice } from '../../domain/notice';
import type { Meeting } from '../../domain/meeting';

/** What keeps the agenda in the channel right, as long as it stands there and the meeting is open. */
export function agendaNotices(meeting: Meeting | undefined): readonly Notice[] {
  if (meeting?.postedAt === undefined || meeting.closedAt !== undefined) return [];
  return [agendaNotice(meeting.id)];
}

/** Makes the agenda under the meeting's board show what it is now. */
export function agendaNotice(meetingId: string): Notice {
  return { kind: 'desk', card: 'agenda', id: meetingId, to: 'thread' };
}
