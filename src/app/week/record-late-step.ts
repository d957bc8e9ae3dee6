import type { GroupKey } from '../../domain/identifiers';
import type { StepMark } from '../../domain/week/step';
import { withStep } from '../../domain/week/with-step';
import type { Ports } from '../ports/ports';
import type { Week } from './read-week';

/** A step whose time is over is skipped: on record, and the chair is told. */
export async function recordLateStep(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  { meeting, state }: Week,
  mark: StepMark,
): Promise<void> {
  if (meeting === undefined) return;
  const meetingId = meeting.value.id;
  await ports.commit.commit(key, [
    { put: 'meeting', value: withStep(meeting.value, mark, state.now, 'skipped'), etag: meeting.etag },
    { put: 'planRecord', value: { at: state.now, what: 'stepSkipped', meetingId, detail: mark } },
    { put: 'notice', notice: { kind: 'chairNote', about: { kind: 'stepSkipped', meetingId, step: mark } } },
  ]);
}
