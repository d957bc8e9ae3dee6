import type { Notice } from '../../domain/notice';
import type { PendingNotice } from '../ports/outbox';

/**
 * What somebody waits for goes first: while Teams asks for patience, reminders and the cards of the newest meeting are not
 * to stand behind the updates of last week's cards. Otherwise the order stays.
 */
export function byNeed(due: readonly PendingNotice[]): readonly PendingNotice[] {
  const meetings = due.flatMap(({ notice }) => (isOfArea(notice) ? [notice.meetingId] : []));
  const newest = meetings.toSorted().at(-1) ?? '';
  const rank = (notice: Notice): number => {
    if (notice.kind === 'reminder') return 0;
    return notice.kind === 'statusCard' && notice.meetingId < newest ? 2 : 1;
  };
  return due.toSorted((a, b) => rank(a.notice) - rank(b.notice));
}

function isOfArea(notice: Notice): notice is Extract<Notice, { kind: 'statusCard' | 'reminder' }> {
  return notice.kind === 'statusCard' || notice.kind === 'reminder';
}
