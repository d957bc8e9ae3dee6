import type { WakePlan } from '../../src/app/ports/wakes';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { createWakes } from '../../src/storage/create-wakes';
import type { Storage } from '../../src/storage/storage';
import { createFakeStorage } from '../../test/support/fakes/create-fake-storage';
import { FakeWakePlan } from '../../test/support/fakes/fake-wake-plan';
import { FakeWakeQueue } from '../../test/support/fakes/fake-wake-queue';
import { startAzurite } from '../../bench/start-azurite';
import type { VirtualClock } from '../virtual-clock';
import { ErrorLog } from './error-log';

export type StoreKind = 'memory' | 'azurite';

/** What outlives the bot: the store, the plan of wake-ups, and their queue, which is in the year's time in any case. */
export interface Durable {
  readonly storage: Storage;
  readonly plan: WakePlan;
  readonly queue: FakeWakeQueue;
  close(): Promise<void>;
}

/** An empty store; Azurite's real messages would stay hidden for real days, so the queue is in memory always. */
export async function openDurable(kind: StoreKind, clock: VirtualClock): Promise<Durable> {
  const queue = new FakeWakeQueue(clock);
  if (kind === 'memory') {
    return { storage: createFakeStorage(clock), plan: new FakeWakePlan(), queue, close: () => Promise.resolve() };
  }
  const azurite = await startAzurite();
  const address = { connectionString: azurite.connectionString, tableName: 'rehearsal', log: new ErrorLog() };
  return {
    storage: createTableStorage({ ...address, clock }),
    plan: createWakes(address).plan,
    queue,
    close: () => azurite.stop(),
  };
}
