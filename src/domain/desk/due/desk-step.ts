import type { LocalDate } from '../../calendar';

/** Something that is due on the desk by the clock. */
export type DeskStep =
  /** The leader has not answered on the day of the date. */
  | { readonly do: 'remindLeader'; readonly caseId: string; readonly nth: number }
  /** The date has passed without an answer: both sides see it. */
  | { readonly do: 'showUnanswered'; readonly caseId: string; readonly nth: number }
  /** A task of the leadership is to be delivered soon. */
  | { readonly do: 'remindAssignment'; readonly caseId: string }
  /** The date of an action is near, or over. */
  | {
      readonly do: 'remindAction';
      readonly actionId: string;
      readonly due: LocalDate;
      readonly when: 'before' | 'after';
    }
  /** The meeting is over: its summary's draft to the chair. */
  | { readonly do: 'draftSummary'; readonly meetingId: string }
  /** The chair has not posted the summary: the deputy chair is asked. */
  | { readonly do: 'askDeputy'; readonly meetingId: string }
  /** Nobody has: the group is told. */
  | { readonly do: 'tellLate'; readonly meetingId: string }
  /** What has gathered for followers goes out. */
  | { readonly do: 'sendDigests' };
