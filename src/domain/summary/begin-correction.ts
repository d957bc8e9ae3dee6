import type { Summary } from '../desk/summary';
import type { NamedPerson } from '../person';
import { refusedSummary, type SummaryDecision } from './summary-decision';
import { withoutApproval } from './without-approval';

/**
 * Makes a draft of the posted summary. The marks stand, since these lines are out; what the approver said does not: a
 * correction is looked at anew.
 */
export function beginCorrection(summary: Summary, by: NamedPerson): SummaryDecision {
  if (summary.posted === 0) return refusedSummary(summary, 'notPosted');
  if (summary.state !== 'posted') return { kind: 'again', summary };
  const version = summary.version + 1;
  return {
    kind: 'changed',
    summary: { ...withoutApproval(summary), state: 'draft', version, wideSince: version, changedBy: by },
  };
}
