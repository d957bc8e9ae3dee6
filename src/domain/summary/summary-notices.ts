import type { Publication, Summary } from '../desk/summary';
import type { PersonRef } from '../identifiers';
import type { Notice } from '../notice';
import { publicationId } from './post-summary';

/** The chair's copy of the draft shows what it is now. */
export function summaryDraftNotice(meetingId: string): Notice {
  return { kind: 'desk', card: 'summaryDraft', id: meetingId, to: 'chair' };
}

/** What is to be shown after a change of a summary: to the chair, the approver and the thread. */
export function noticesOf(
  before: Summary,
  after: Summary,
  {
    approver,
    publication,
  }: { readonly approver: PersonRef | undefined; readonly publication: Publication | undefined },
): readonly Notice[] {
  const { id } = after;
  const wasAsked = isAsked(before) || isAsked(after);
  const hasAnswered = before.state === 'awaitingApproval' && after.approval !== undefined;
  return [
    summaryDraftNotice(id),
    ...(wasAsked && approver !== undefined ? [{ kind: 'desk', card: 'approveWide', id, to: approver } as const] : []),
    ...(hasAnswered
      ? [{ kind: 'deskOnce', card: 'approverAnswered', id, to: 'chair', mark: `version.${after.version}` } as const]
      : []),
    ...(publication === undefined ? [] : posted(publication)),
  ];
}

function isAsked({ state }: Summary): boolean {
  return state === 'awaitingApproval' || state === 'approved';
}

/** The posted summary to the thread, and what went wide to those outside; the one that it corrects says that there is a newer one. */
function posted({ id, meetingId, nth }: Publication): Notice[] {
  const inThread = (of: string): Notice => ({ kind: 'desk', card: 'summary', id: of, shelf: meetingId, to: 'thread' });
  const news: Notice = { kind: 'news', meetingId, publicationId: id };
  return nth === 1 ? [inThread(id), news] : [inThread(id), inThread(publicationId(meetingId, nth - 1)), news];
}
