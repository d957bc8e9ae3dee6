import type { Summary } from '../desk/summary';
import type { NamedPerson } from '../person';
import { isTooWide } from './is-too-wide';
import { renderWide } from './render-wide';
import { refusedSummary, type SummaryDecision } from './summary-decision';
import { withoutApproval } from './without-approval';
import { withVersion } from './with-version';

/** Puts what goes wide before the approver. */
export function askApproval(
  summary: Summary,
  asking: { readonly shownVersion: number; readonly by: NamedPerson; readonly hasApprover: boolean },
): SummaryDecision {
  if (summary.state === 'awaitingApproval' || summary.state === 'approved') return { kind: 'again', summary };
  if (summary.state === 'posted') return refusedSummary(summary, 'posted');
  if (summary.version !== asking.shownVersion) return refusedSummary(summary, 'stale');
  if (!asking.hasApprover) return refusedSummary(summary, 'noApprover');
  const wide = renderWide(summary);
  if (wide === undefined) return refusedSummary(summary, 'nothingWide');
  if (isTooWide(wide)) return refusedSummary(summary, 'tooMuchWide');
  const next = withVersion(summary, { ...withoutApproval(summary), state: 'awaitingApproval' }, asking.by);
  return { kind: 'changed', summary: { ...next, wideSince: summary.wideSince ?? next.version } };
}
