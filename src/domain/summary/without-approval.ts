import type { Summary } from '../desk/summary';

/** The summary with nothing said by an approver: what comes next is looked at anew. */
export function withoutApproval(summary: Summary): Summary {
  return { ...summary, approval: undefined };
}
