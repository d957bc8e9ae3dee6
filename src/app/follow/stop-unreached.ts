import { isListening } from '../../domain/desk/subscription';
import type { NotReachedReason } from '../../domain/delivery';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { putSubscription } from './put-subscription';

/**
 * Teams says that a follower cannot be reached: gone from the organisation, or without the app. Nothing more is sent
 * before the person chooses anew; health counts them, and nobody is told.
 */
export async function stopUnreached(
  ports: Pick<Ports, 'clock' | 'desk' | 'commit' | 'log'>,
  key: GroupKey,
  personId: string,
  reason: NotReachedReason,
): Promise<void> {
  await untilCommitted(async () => {
    const stored = await ports.desk.find(key, 'subscription', personId);
    if (stored === undefined || !isListening(stored.value)) return {};
    const value = {
      ...stored.value,
      version: stored.value.version + 1,
      waiting: [],
      digestAt: undefined,
      notReached: { reason, at: ports.clock.now() },
    };
    const outcome = await ports.commit.commit(key, [putSubscription(stored, value)]);
    return outcome === 'conflict' ? undefined : {};
  });
  ports.log.info('follower not reached', { groupId: key.groupId, reason });
}
