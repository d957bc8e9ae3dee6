import type { GroupKey } from '../../domain/identifiers';
import { withStep } from '../../domain/week/with-step';
import type { Ports } from '../ports/ports';
import type { Week } from './read-week';

/** The deadline is over: the chair gets the preview of what will be posted, and who is missing and why. */
export async function showDeadline(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  { meeting, state }: Week,
): Promise<void> {
  if (meeting === undefined) return;
  await ports.commit.commit(key, [
    { put: 'meeting', value: withStep(meeting.value, 'deadline', state.now, 'done'), etag: meeting.etag },
    { put: 'notice', notice: { kind: 'chairPreview', meetingId: meeting.value.id, anew: meeting.value.deadline } },
  ]);
}
