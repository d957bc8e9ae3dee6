import { secondsAfter } from './app/deliver/backoff';
import { deliverPending, type DeliveryTimes } from './app/deliver/deliver-pending';
import { runDesk } from './app/desk/run-desk';
import type { Ports } from './app/ports/ports';
import { readUntilWritten } from './app/read-until-written';
import { runWeek } from './app/week/run-week';
import type { Instant } from './domain/calendar';
import type { GroupKey } from './domain/identifiers';

/** Rounds of deliveries in one look at a group: what is still due then is met with the next wake-up. */
const mostRounds = 20;

/** Everything that is due in a group: the week's steps, the desk's, and then the deliveries. Returns when to look again. */
export async function runGroup(ports: Ports, key: GroupKey, times?: DeliveryTimes): Promise<Instant | undefined> {
  const look = readUntilWritten(ports, key);
  const weekAt = await runWeek(look, key);
  const deskAt = await runDesk(look, key);
  let deliverAt: Instant | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    deliverAt = await deliverPending(ports, key, times);
    if (deliverAt === undefined || deliverAt > ports.clock.now()) break;
  }
  return [weekAt, deskAt, deliverAt].filter((at) => at !== undefined).toSorted()[0];
}

/** A retry that is further away than this outlives the process that stored it: as a wake-up. */
const ownSeconds = 15;

/** Delivers what this process has just asked for; a retry that is not soon is left to a wake-up. */
export async function deliverAndArm(ports: Ports, key: GroupKey, times?: DeliveryTimes): Promise<Instant | undefined> {
  const at = await deliverPending(ports, key, times);
  if (at !== undefined && at > secondsAfter(ports.clock.now(), ownSeconds)) await ports.wake.arm(key, at);
  return at;
}
