import type { Instant } from '../calendar';
import type { Case } from '../desk/case';

/**
 * What whoever raised a case may know of it, in the group or not: their own words, where it is, and what they were told when
 * it came to an end. Nothing of what the group makes of it.
 */
export interface CaseReceipt {
  readonly caseId: string;
  readonly title: string;
  readonly raisedAt: Instant;
  readonly state: Case['state'];
  readonly isUrgent: boolean;
  /** What the chair wrote to them at the end. */
  readonly ending: string;
}

/** The case as its sender sees it. */
export function receiptOf({ id, title, raisedAt, state, isUrgent, history }: Case): CaseReceipt {
  const isOver = state === 'closed' || state === 'dropped';
  const ending = isOver ? history.findLast(({ what }) => what === state)?.text : undefined;
  return { caseId: id, title, raisedAt, state, isUrgent, ending: ending ?? '' };
}
