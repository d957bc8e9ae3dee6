import type { GroupKey } from '../domain/identifiers';
import type { Meeting } from '../domain/meeting';
import { closingChanges } from './closing-changes';
import { followGroup } from './follow-group';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import { showClosed } from './show-closed';
import { untilCommitted } from './until-committed';

export type CloseResult =
  | { readonly kind: 'closed'; readonly meeting: Meeting }
  | { readonly kind: 'noneOpen' }
  /** The meeting is being opened right now: rows made after the closing would be open ones. */
  | { readonly kind: 'notReady' };

export type CloseNeeds = Pick<
  Ports,
  'clock' | 'groups' | 'directory' | 'meetings' | 'messages' | 'commit' | 'wake' | 'log'
>;

/**
 * Closes the open meeting, or `meetingId` if that is the open one, since another process may have opened the next
 * meanwhile: cards of it explain themselves from now on, and the next one can be opened. One that is `skipped` has nothing
 * to sum up.
 */
export async function closeMeeting(
  ports: CloseNeeds,
  key: GroupKey,
  meetingId?: string,
  ended: 'held' | 'skipped' = 'held',
): Promise<CloseResult> {
  const result = await untilCommitted<CloseResult>(async () => {
    const [head] = await Promise.all([ports.meetings.head(key), ports.wake.insure(key)]);
    const openId = head?.value.openMeetingId;
    const meeting = openId === undefined ? undefined : await ports.meetings.meeting(key, openId);
    if (head === undefined || meeting === undefined) return { kind: 'noneOpen' };
    if (meetingId !== undefined && meetingId !== openId) return { kind: 'noneOpen' };
    if (!meeting.value.rosterComplete) return { kind: 'notReady' };
    // The ledger is held against the group as it is now.
    if (await followGroup(ports, key, meeting.value)) return undefined;
    const closing = await closingChanges(ports, key, meeting, ports.clock.now(), ended);
    if (closing === undefined) return undefined;
    const outcome = await ports.commit.commit(key, [
      { put: 'head', value: { ...head.value, openMeetingId: undefined }, etag: head.etag },
      ...closing,
      ...(meeting.value.steps?.['deadline'] === undefined
        ? []
        : [{ put: 'notice', notice: { kind: 'chairPreview', meetingId: meeting.value.id } } satisfies Change]),
    ]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('meeting closed', { groupId: key.groupId, meetingId: meeting.value.id });
    return { kind: 'closed', meeting: meeting.value };
  });
  if (result.kind === 'closed') {
    await showClosed(ports, key, result.meeting.id);
    ports.wake.hint(key);
  }
  return result;
}
