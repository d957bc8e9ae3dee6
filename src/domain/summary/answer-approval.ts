import type { Instant } from '../calendar';
import type { Summary } from '../desk/summary';
import type { NamedPerson } from '../person';
import { refusedSummary, type SummaryDecision } from './summary-decision';

/** What the approver says of what goes wide. `shownSince` tells which rendering stood on the approver's card. */
export function answerApproval(
  summary: Summary,
  answer: {
    readonly shownSince: number;
    readonly by: NamedPerson;
    readonly at: Instant;
    readonly isApproved: boolean;
    readonly comment: string;
  },
): SummaryDecision {
  const { shownSince, by, at, isApproved, comment } = answer;
  const given = summary.approval;
  const isAgain = given?.by.id === by.id && given.isApproved === isApproved && given.comment === comment;
  if (isAgain && summary.wideSince === shownSince) return { kind: 'again', summary };
  if (summary.state !== 'awaitingApproval' || summary.wideSince !== shownSince) {
    return refusedSummary(summary, 'notAsked');
  }
  return {
    kind: 'changed',
    summary: {
      ...summary,
      state: isApproved ? 'approved' : 'draft',
      version: summary.version + 1,
      approval: { by, at, isApproved, comment },
      changedBy: by,
    },
  };
}
