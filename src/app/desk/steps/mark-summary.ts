import type { Meeting } from '../../../domain/meeting';
import type { Group } from '../../../domain/group';
import { keyOf } from '../../../domain/group';
import type { Notice } from '../../../domain/notice';
import { summaryMarkOf, withSummaryMark, type SummaryMark } from '../../../domain/summary/summary-marks';
import type { Ports } from '../../ports/ports';
import { putNotices } from '../../put-notices';

/**
 * Stores that something was done about a meeting's summary, and what follows from it, unless it was done meanwhile or the
 * summary has been posted. A conflict is left to the next look.
 */
export async function markSummary(
  ports: Pick<Ports, 'clock' | 'meetings' | 'desk' | 'commit' | 'wake'>,
  group: Group,
  meetingId: string,
  mark: SummaryMark,
  noticesFor: (meeting: Meeting) => readonly Notice[],
): Promise<void> {
  const key = keyOf(group);
  const [meeting, summary] = await Promise.all([
    ports.meetings.meeting(key, meetingId),
    ports.desk.find(key, 'summary', meetingId),
    ports.wake.insure(key),
  ]);
  if (meeting === undefined || summaryMarkOf(meeting.value, mark) !== undefined) return;
  if ((summary?.value.posted ?? 0) > 0) return;
  await ports.commit.commit(key, [
    { put: 'meeting', value: withSummaryMark(meeting.value, mark, ports.clock.now()), etag: meeting.etag },
    ...putNotices(noticesFor(meeting.value)),
  ]);
}
