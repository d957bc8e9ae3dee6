import type { Group } from '../../../domain/group';
import { summaryMarks } from '../../../domain/summary/summary-marks';
import type { Ports } from '../../ports/ports';
import { markSummary } from './mark-summary';

/** Nobody has posted the summary: the group is told in the thread that it comes late, once. */
export function tellSummaryLate(
  ports: Ports,
  group: Group,
  { meetingId }: { readonly meetingId: string },
): Promise<void> {
  return markSummary(ports, group, meetingId, summaryMarks.late, () => [
    { kind: 'deskOnce', card: 'summaryLate', id: meetingId, shelf: meetingId, to: 'thread', mark: 'late' },
  ]);
}
