import type { GroupKey } from '../domain/identifiers';
import type { Ports } from './ports/ports';
import { tryAgain } from './try-again';
import { waitingDelivery, type WaitingDelivery } from './waiting-delivery';

export type RetryResult =
  | { readonly outcome: 'takenUp'; readonly count: number }
  /** Nothing with this id waits: it was delivered meanwhile, or the id is wrong. */
  | { readonly outcome: 'notWaiting' }
  /** It is tried again anyway. */
  | { readonly outcome: 'notStopped'; readonly delivery: WaitingDelivery };

/** Takes up one stopped delivery again, or all of the group's when no id is given. */
export async function retryDelivery(
  ports: Pick<Ports, 'outbox' | 'wake' | 'log' | 'clock'>,
  key: GroupKey,
  id: string | undefined,
): Promise<RetryResult> {
  const count = await tryAgain(ports, key, (notice) => id === undefined || notice.id === id);
  ports.log.info('deliveries taken up again', { groupId: key.groupId, count });
  if (count > 0 || id === undefined) return { outcome: 'takenUp', count };
  const waiting = (await ports.outbox.pending(key)).find((notice) => notice.id === id);
  if (waiting === undefined) return { outcome: 'notWaiting' };
  return { outcome: 'notStopped', delivery: waitingDelivery(waiting, ports.clock.now()) };
}
