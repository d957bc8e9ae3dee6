import type { Publication, Summary } from '../desk/summary';
import type { PersonRef } from '../identifiers';
import type { Meeting } from '../meeting';
import type { Notice } from '../notice';
import { publicationId } from './post-summary';
import { summaryMarkOf, summaryMarks } from './summary-marks';

/** The chair's copy of the draft shows what it is now. */
export function summaryDraftNotice(meetingId: string): Notice {
  return { kind: 'desk', card: 'summaryDraft', id: meetingId, to: 'chair' };
}

/** What follows for the draft when something of its meeting changes: the chair has it, and it has to say so. */
export function followingDraft(meeting: Meeting | undefined): readonly Notice[] {
  const isThere = meeting !== undefined && summaryMarkOf(meeting, summaryMarks.draft) !== undefined;
  return isThere ? [summaryDraftNotice(meeting.id)] : [];
}

/** The question to the deputy chair, who is asked when the chair has not posted the summary. */
export function summaryAskNotice(meetingId: string, deputyChair: PersonRef): Notice {
  return { kind: 'desk', card: 'summaryAsk', id: meetingId, to: deputyChair };
}

/** What is to be shown after a change of a summary: to the chair, the approver, the deputy chair and the thread. */
export function noticesOf(
  before: Summary,
  after: Summary,
  {
    approver,
    asked,
    publication,
  }: {
    readonly approver: PersonRef | undefined;
    /** The deputy chair who has been asked to post it. */
    readonly asked: PersonRef | undefined;
    readonly publication: Publication | undefined;
  },
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
    ...(publication === undefined || asked === undefined ? [] : [summaryAskNotice(id, asked)]),
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
