import type { ChairNote } from '../../domain/chair-note';
import { wallTimeAt } from '../../domain/calendar-of-meetings/wall-clock';
import type { GroupKey } from '../../domain/identifiers';
import type { Step } from '../../domain/week/step';
import { withMissed } from '../../domain/week/with-settled';
import type { Ports } from '../ports/ports';
import type { Week } from './read-week';

/** Meetings that nobody opened in time are on record as such, and the chair is told. */
export async function noteMissed(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  { group, plan, state }: Week,
  { planned, older }: Extract<Step, { do: 'missed' }>,
): Promise<void> {
  const about: ChairNote = {
    kind: 'missed',
    meetingIds: planned.map(({ id }) => id),
    ...(older > 0 && { older }),
    stands: Object.fromEntries(planned.map(({ id, startsAt }) => [id, wallTimeAt(group.timeZone, startsAt)])),
  };
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
    { put: 'notice', notice: { kind: 'chairNote', about } },
  ]);
}
