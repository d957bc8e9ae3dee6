import type { Group } from '../../../domain/group';
import { summaryMarks } from '../../../domain/summary/summary-marks';
import { summaryAskNotice } from '../../../domain/summary/summary-notices';
import type { Ports } from '../../ports/ports';
import { markSummary } from './mark-summary';

/** Nobody has posted the summary: the deputy chair is asked, once. A group without one goes on to the next step in time. */
export function askDeputyForSummary(
  ports: Ports,
  group: Group,
  { meetingId }: { readonly meetingId: string },
): Promise<void> {
  const { deputyChair } = group;
  return markSummary(ports, group, meetingId, summaryMarks.deputy, () =>
    deputyChair === undefined ? [] : [summaryAskNotice(meetingId, deputyChair)],
  );
}
