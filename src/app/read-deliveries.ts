import type { GroupKey } from '../domain/identifiers';
import type { Ports } from './ports/ports';
import { waitingDelivery, type WaitingDelivery } from './waiting-delivery';

const order: readonly WaitingDelivery['state'][] = ['stopped', 'failing', 'inHand', 'waiting'];

/** Everything that waits in the group: what is stopped first, then what fails, and within those the oldest first. */
export async function readDeliveries(
  ports: Pick<Ports, 'outbox' | 'clock'>,
  key: GroupKey,
): Promise<readonly WaitingDelivery[]> {
  const now = ports.clock.now();
  const waiting = (await ports.outbox.pending(key)).map((one) => waitingDelivery(one, now));
  return waiting.toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.askedAt.localeCompare(b.askedAt),
  );
}
