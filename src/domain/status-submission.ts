import type { LocalDate } from './calendar';
import type { ReplyContent } from './status-reply';

/** What the card's sender says of one action. */
export interface ActionTick {
  readonly actionId: string;
  readonly done: boolean;
  /** The due date as the card now has it; missing when the field was emptied or never set. */
  readonly due?: LocalDate | undefined;
}

/** A status card that came back and passed its checks. */
export interface StatusSubmission {
  readonly content: ReplyContent;
  readonly ticks: readonly ActionTick[];
}

/** What is wrong with one field of a form, as a code that every language has a sentence for. */
export interface FieldProblem {
  /** The input's id in the card. */
  readonly field: string;
  readonly problem: 'missing' | 'tooLong' | 'notAChoice' | 'notADate';
  readonly max?: number | undefined;
}
