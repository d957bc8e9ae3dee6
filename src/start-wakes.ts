import type { Clock } from './app/ports/clock';
import type { Log } from './app/ports/log';
import type { Wake } from './app/ports/wake';
import type { WakePlan, WakeQueue } from './app/ports/wakes';
import { DeliveryLoop } from './runtime/delivery-loop';
import { WakeLoop, type WakeLoopOptions } from './runtime/wake-loop';

/** What wakes the groups in this process, and in the others. */
export interface Wakes {
  readonly wake: Wake;
  readonly deliveries: DeliveryLoop;
  readonly wakeUps: WakeLoop;
  readonly plan: WakePlan;
}

/** The loop for what this process has just stored, and the one for wake-ups from the queue; neither is started. */
export function createLoops(
  { queue, plan }: { readonly queue: WakeQueue; readonly plan: WakePlan },
  clock: Clock,
  log: Log,
  options: WakeLoopOptions = {},
): Wakes {
  const deliveries = new DeliveryLoop(clock, log);
  const wakeUps = new WakeLoop(queue, plan, clock, log, options);
  return {
    wake: {
      hint: (key) => deliveries.hint(key),
      insure: (key) => wakeUps.insure(key),
      arm: (key, at) => wakeUps.arm(key, at),
    },
    ...{ deliveries, wakeUps, plan },
  };
}
