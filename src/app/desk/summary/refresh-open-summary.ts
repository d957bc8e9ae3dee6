import { keyOf, type Group } from '../../../domain/group';
import type { Meeting } from '../../../domain/meeting';
import type { Notice } from '../../../domain/notice';
import { summaryMarkOf, summaryMarks } from '../../../domain/summary/summary-marks';
import { summaryDraftNotice } from '../../../domain/summary/summary-notices';
import { latestMeeting } from '../../cases/latest-meeting';
import type { Ports } from '../../ports/ports';
import { putNotices } from '../../put-notices';

/**
 * Brings summaries that are not posted in line with who leads the group and who approves now: a new chair gets the draft,
 * a new approver what waits for approval.
 */
export async function refreshOpenSummary(
  ports: Pick<Ports, 'meetings' | 'desk' | 'commit'>,
  group: Group,
): Promise<void> {
  const key = keyOf(group);
  const latest = await latestMeeting(ports, key);
  const former = latest?.previousId === undefined ? undefined : await ports.meetings.meeting(key, latest.previousId);
  const meetings = [latest, former?.value].filter((meeting) => meeting !== undefined);
  const notices = await Promise.all(meetings.map((meeting) => noticesFor(ports, group, meeting)));
  const all = notices.flat();
  if (all.length > 0) await ports.commit.commit(key, putNotices(all));
}

async function noticesFor({ desk }: Pick<Ports, 'desk'>, group: Group, meeting: Meeting): Promise<readonly Notice[]> {
  const { id } = meeting;
  const { approver } = group;
  const summary = (await desk.find(keyOf(group), 'summary', id))?.value;
  const isDrafted = summaryMarkOf(meeting, summaryMarks.draft) !== undefined;
  if (!isDrafted || summary?.state === 'posted') return [];
  const isAsked = summary?.state === 'awaitingApproval' && approver !== undefined;
  return [
    summaryDraftNotice(id),
    ...(isAsked ? [{ kind: 'desk', card: 'approveWide', id, to: approver } as const] : []),
  ];
}
