import type { Log } from '../app/ports/log';
import type { WakePlan, WakeQueue } from '../app/ports/wakes';
import { connectQueue, type QueueAddress } from './connect-queue';
import { connectTable } from './connect-table';
import { openRows } from './open-rows';
import { queueNames } from './queue-names';
import { queueWakes } from './queue-wakes';
import { wakePlan } from './wake-plan';

/** The wake-ups of the groups in `tableName`: two queues named after it, and a partition in it. Throws for a wrong address. */
export function createWakes({
  tableName = 'coordination',
  log,
  ...address
}: QueueAddress & { readonly tableName?: string | undefined; readonly log: Log }): {
  readonly queue: WakeQueue;
  readonly plan: WakePlan;
} {
  return {
    queue: queueWakes(connectQueue(address), queueNames(tableName), log),
    plan: wakePlan(openRows(connectTable({ ...address, tableName })), log),
  };
}
