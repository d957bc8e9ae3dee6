import type { GroupKey } from '../../domain/identifiers';
import type { Step } from '../../domain/week/step';
import { withMissed } from '../../domain/week/with-settled';
import type { Ports } from '../ports/ports';
import type { Week } from './read-week';

/** Meetings that nobody opened in time are on record as such, and the chair is told. */
export async function noteMissed(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  { plan, state }: Week,
  { planned, older }: Extract<Step, { do: 'missed' }>,
): Promise<void> {
  const meetingIds = planned.map(({ id }) => id);
  await ports.commit.commit(key, [
    { put: 'plan', value: withMissed(state), etag: plan?.etag },
    ...planned.map(({ id }, index) => ({
      put: 'planRecord' as const,
      value: {
        at: state.now,
        what: 'missed' as const,
        meetingId: id,
        ...(index === 0 && older > 0 && { detail: `and ${older} before` }),
      },
    })),
    { put: 'notice', notice: { kind: 'chairNote', about: { kind: 'missed', meetingIds } } },
  ]);
}
