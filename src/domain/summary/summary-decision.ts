import type { Publication, Summary } from '../desk/summary';

/** Why nothing was done with a summary. */
export type SummaryRefusal =
  /** Somebody has changed it since the card was drawn. */
  | 'stale'
  /** It is posted: a correction has to be begun first. */
  | 'posted'
  | 'notPosted'
  | 'nothingWide'
  /** More than fits in one card: nobody can let go out what stands there cut. */
  | 'tooMuchWide'
  | 'noApprover'
  | 'needsApproval'
  /** What was to be approved has been changed or withdrawn. */
  | 'notAsked'
  /** Nothing in it. */
  | 'empty';

/** What becomes of a summary. The same press again finds it done, and changes nothing. */
export type SummaryDecision =
  | { readonly kind: 'changed'; readonly summary: Summary; readonly publication?: Publication }
  | { readonly kind: 'again'; readonly summary: Summary }
  | { readonly kind: 'refused'; readonly why: SummaryRefusal; readonly summary: Summary };

/** Nothing is done, and why. */
export function refusedSummary(summary: Summary, why: SummaryRefusal): SummaryDecision {
  return { kind: 'refused', why, summary };
}
