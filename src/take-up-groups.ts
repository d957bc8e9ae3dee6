import type { Ports } from './app/ports/ports';
import type { WakePlan } from './app/ports/wakes';
import { tryAgain } from './app/try-again';
import { never } from './runtime/wake-chain';
import type { Clock } from './app/ports/clock';

/** So many groups are looked at one by one when a process starts; more than that are left to their wake-ups. */
const lookedAt = 200;
const armedAtOnce = 8;
/** After every time, `never` too: all groups that have a row. */
const afterAll = `${never}~`;

/**
 * At the start: groups without a wake-up get one, such as those of a store that is older than the wake-ups. In a store of
 * some hundred groups, what waits is taken up at once, and what was stopped is tried again: a new secret, a permission or
 * a version may be why the process starts.
 */
export async function takeUpGroups(ports: Ports, plan: WakePlan, clock: Clock): Promise<void> {
  try {
    const groups = await ports.groups.list();
    const planned = new Set((await plan.overdue(afterAll)).map(idOf));
    const unplanned = groups.filter((key) => !planned.has(idOf(key)));
    while (unplanned.length > 0) {
      await Promise.all(unplanned.splice(0, armedAtOnce).map((key) => ports.wake.arm(key, clock.now())));
    }
    if (groups.length > lookedAt) return;
    for (const key of groups) {
      await tryAgain(ports, key);
      ports.wake.hint(key);
    }
  } catch (error) {
    ports.log.error('groups not taken up at start', error);
  }
}

function idOf({ tenantId, groupId }: { tenantId: string; groupId: string }): string {
  return `${tenantId.toLowerCase()}:${groupId}`;
}
