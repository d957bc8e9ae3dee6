import type { Group } from '../../../domain/group';
import { summaryMarks } from '../../../domain/summary/summary-marks';
import { summaryDraftNotice } from '../../../domain/summary/summary-notices';
import type { Ports } from '../../ports/ports';
import { markSummary } from './mark-summary';

/** The meeting's planned end is over: the chair gets the draft of its summary. */
export function draftSummaryStep(
  ports: Ports,
  group: Group,
  { meetingId }: { readonly meetingId: string },
): Promise<void> {
  return markSummary(ports, group, meetingId, summaryMarks.draft, () => [summaryDraftNotice(meetingId)]);
}
