import type { Action } from '../../action';
import type { LocalDate } from '../../calendar';
import type { NamedPerson } from '../../person';
import type { Decision, Entry } from '../entry';

/** The cards about what was registered in a meeting, and about actions. */
export const registerCardKinds = [
  /** What was registered, where it was. */
  'entryReceipt',
  /** For the one who decided what somebody else wrote down. */
  'confirmDecision',
  /** For whoever wrote it down, when the one who decided says that it is not so. */
  'decisionSentBack',
  /** For the owner of an action. */
  'actionToOwner',
  /** The same before the date and after it. */
  'actionReminder',
  /** For the chair: an action whose date is near or over, and whose owner has left the group. */
  'ownerLeft',
] as const;

/** An entry with what stands beside it on its receipt. */
export interface EntryReceipt {
  readonly entry: Entry;
  readonly meetingDay: LocalDate;
  readonly caseTitle: string | undefined;
}

/** An action as somebody has it in the chat. */
interface OwnedAction {
  readonly action: Action;
  readonly isOverdueTwice: boolean;
  /** May the reader change it? Whoever had it before may not. */
  readonly mayChange: boolean;
  /** Whom it can be handed over to. */
  readonly people: readonly NamedPerson[];
}

/** The facts that one of these cards shows. */
export type RegisterCard =
  | ({ readonly card: 'entryReceipt' } & EntryReceipt)
  | {
      readonly card: 'confirmDecision' | 'decisionSentBack';
      readonly decision: Decision;
      readonly meetingDay: LocalDate;
      /** The reader's own decision, to be confirmed as it stands here. */
      readonly isAsked: boolean;
    }
  | ({ readonly card: 'actionToOwner' | 'actionReminder' | 'ownerLeft' } & OwnedAction);
