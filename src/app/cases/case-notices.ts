import { isOver, type Case } from '../../domain/desk/case';
import type { Meeting } from '../../domain/meeting';
import type { Notice } from '../../domain/notice';
import { agendaNotices } from '../agenda/agenda-notices';
import { assignmentNotices } from '../desk/assignment-notices';
import { questionNotices } from '../desk/question-notices';
import { guestNotices } from './guest-notices';

/**
 * What follows from any change of a case: the sender's receipt is kept right, with a message of its own when the case
 * comes to an end or is taken up again, since nobody notices a card that changes in place; so is the posted agenda,
 * and so are the cards of the leadership and of those who were asked in.
 * @param meeting the latest one
 */
export function caseNotices(before: Case | undefined, after: Case, meeting: Meeting | undefined): readonly Notice[] {
  const receipt: Notice = { kind: 'desk', card: 'caseReceipt', id: after.id, to: after.raisedBy.id };
  const isNews = before !== undefined && isOver(before) !== isOver(after);
  return [
    receipt,
    ...(isNews ? [{ ...receipt, mark: `v${after.version}` }] : []),
    ...(isNews ? questionNotices(after) : []),
    ...(after.origin.kind === 'assignment' ? assignmentNotices(after) : []),
    ...guestNotices(before, after),
    ...agendaNotices(meeting),
  ];
}
