import type { Instant } from '../calendar';
import type { Publication, Summary } from '../desk/summary';
import type { NamedPerson } from '../person';
import { isTooWide } from './is-too-wide';
import { renderGroup } from './render-group';
import { renderWide } from './render-wide';
import { refusedSummary, type SummaryDecision } from './summary-decision';

/**
 * Posts exactly the version that the chair has previewed, as a record that nobody changes. With an approver, nothing goes
 * wide that the approver has not let.
 */
export function postSummary(
  summary: Summary,
  posting: {
    readonly shownVersion: number;
    readonly by: NamedPerson;
    readonly at: Instant;
    readonly hasApprover: boolean;
  },
): SummaryDecision {
  const { shownVersion, by, at, hasApprover } = posting;
  if (summary.state === 'posted') return { kind: 'again', summary };
  if (summary.version !== shownVersion) return refusedSummary(summary, 'stale');
  const { intro, sections } = renderGroup(summary);
  if (intro === '' && sections.length === 0) return refusedSummary(summary, 'empty');
  const wide = renderWide(summary);
  if (wide !== undefined && isTooWide(wide)) return refusedSummary(summary, 'tooMuchWide');
  const wentWide = wide !== undefined;
  const approvedBy = summary.state === 'approved' ? summary.approval?.by : undefined;
  if (wentWide && hasApprover && approvedBy === undefined) return refusedSummary(summary, 'needsApproval');
  const nth = summary.posted + 1;
  const publication: Publication = {
    id: publicationId(summary.id, nth),
    version: 1,
    meetingId: summary.id,
    nth,
    at,
    by,
    intro: summary.intro,
    // What is left out is in no rendering, and is not kept as posted either.
    lines: summary.lines.filter(({ isLeftOut }) => !isLeftOut),
    wentWide,
    ...(wentWide && approvedBy !== undefined && { approvedBy }),
  };
  const next: Summary = { ...summary, version: summary.version + 1, state: 'posted', posted: nth, changedBy: by };
  return { kind: 'changed', summary: next, publication };
}

/** The id of a meeting's first posted summary, or of its nth correction. */
export function publicationId(meetingId: string, nth: number): string {
  return `${meetingId}.${nth}`;
}
