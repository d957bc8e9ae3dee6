import type { Publication, Summary } from '../desk/summary';
import type { Meeting } from '../meeting';
import type { WideSummary } from './render-wide';

/** The cards about a meeting's summary. */
export const summaryCardKinds = [
  /** The chair's working copy, in sections, with the buttons to change, preview and post it. */
  'summaryDraft',
  /** What is to go wide, to the approver: nothing else of the summary. */
  'approveWide',
  /** To the chair: what the approver said. */
  'approverAnswered',
  /** To the deputy chair: the chair has not posted it; afterwards, that it is done. */
  'summaryAsk',
  /** To the thread: the summary comes late. */
  'summaryLate',
  /** The posted summary, to the thread. */
  'summary',
] as const;

/** When the meeting was. */
export type MeetingTime = Pick<Meeting, 'id' | 'startsAt' | 'day'>;

/** The facts that these cards show. Those for people outside the group hold no line that is not marked. */
export type SummaryCard =
  | {
      readonly card: 'summaryDraft';
      readonly meeting: MeetingTime;
      readonly summary: Summary;
      /** How much has happened since that it does not say. */
      readonly news: number;
      /** The approver's name where the group has named one; empty when it is not known. */
      readonly approver: string | undefined;
    }
  | {
      readonly card: 'approveWide';
      readonly meeting: MeetingTime;
      readonly wide: WideSummary | undefined;
      readonly wideSince: number;
      readonly state: Summary['state'];
      readonly approval: Summary['approval'];
    }
  | { readonly card: 'approverAnswered'; readonly meeting: MeetingTime; readonly approval: Summary['approval'] }
  | {
      readonly card: 'summaryAsk';
      readonly meeting: MeetingTime;
      /** Somebody has: nothing is asked any more. */
      readonly isPosted: boolean;
    }
  | { readonly card: 'summaryLate'; readonly meeting: MeetingTime }
  | {
      readonly card: 'summary';
      readonly meeting: MeetingTime;
      readonly publication: Publication;
      /** When the one that this corrects was posted. */
      readonly corrects: string | undefined;
      /** When one that corrects this was posted. */
      readonly newer: string | undefined;
    };
