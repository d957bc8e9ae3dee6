import type { NamedPerson } from '../../person';
import type { Assignment } from './assignment';
import type { LeaderAnswer } from './leader-answer';
import type { LeaderMatter } from './leader-matter';

/** The cards between the group and the leadership. */
export const upwardCardKinds = [
  /** A matter that was put to a leader, with the buttons to answer. */
  'putToLeader',
  /** The same once more, for a leader who has not answered. */
  'remindLeader',
  /** What a leader answered, for those who wait for it. */
  'leaderAnswer',
  /** For the chair: the leader has not answered in time. */
  'unanswered',
  /** A task that the leadership gave the group. */
  'assignment',
  'remindAssignment',
  /** For the leader who gave the task: what the group delivered. */
  'delivery',
] as const;

/** A leader that a matter can be passed on to. */
export interface LeaderChoice extends NamedPerson {
  readonly title: string | undefined;
}

/** The facts that one of these cards shows. */
export type UpwardCard =
  | {
      readonly card: 'putToLeader' | 'remindLeader';
      readonly about: LeaderMatter;
      /** The other leaders. */
      readonly others: readonly LeaderChoice[];
    }
  | { readonly card: 'leaderAnswer'; readonly about: LeaderAnswer; readonly isForChair: boolean }
  | { readonly card: 'unanswered'; readonly about: LeaderMatter }
  | {
      readonly card: 'assignment' | 'remindAssignment';
      readonly about: Assignment;
      /** The chair and the owner deliver it. */
      readonly mayDeliver: boolean;
    }
  | { readonly card: 'delivery'; readonly about: Assignment };
