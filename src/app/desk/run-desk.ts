import type { Instant } from '../../domain/calendar';
import { nextDeskStep } from '../../domain/desk/due/next-desk-step';
import type { GroupKey } from '../../domain/identifiers';
import { secondsAfter } from '../deliver/backoff';
import type { Ports } from '../ports/ports';
import { doDeskStep } from './do-desk-step';
import { readDesk } from './read-desk';

/** Looks in one run: each does all that is due, and the next one finds what came of it. */
const looksAtOnce = 5;

/**
 * Does what is due on the group's desk, also in a group that lives by hand. Each step is one commit with its mark, so a
 * step that another process has done meanwhile is not done again. Returns when to look again.
 */
export async function runDesk(ports: Ports, key: GroupKey): Promise<Instant | undefined> {
  for (let looks = 0; looks < looksAtOnce; looks += 1) {
    const facts = await readDesk(ports, key);
    if (facts === undefined) return undefined;
    const { steps, wakeAt } = nextDeskStep(facts);
    if (steps.length === 0) return wakeAt;
    for (const step of steps) await doDeskStep(ports, facts.group, step);
  }
  return secondsAfter(ports.clock.now(), 30);
}
