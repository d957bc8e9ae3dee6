import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import { nextStep } from '../../domain/week/next-step';
import { withSettled } from '../../domain/week/with-settled';
import { secondsAfter } from '../deliver/backoff';
import type { Ports } from '../ports/ports';
import { doStep } from './do-step';
import { readWeek } from './read-week';

/** Steps of one run: a week has a dozen, and what is left over is done in a moment. */
const stepsAtOnce = 40;

/**
 * Does what is due in the group, one step after the other, each in a transaction that marks it as done: a step that
 * another process has done meanwhile is a conflict, and the group is read anew. Returns when to look again.
 */
export async function runWeek(ports: Ports, key: GroupKey): Promise<Instant | undefined> {
  for (let done = 0; done < stepsAtOnce; done += 1) {
    const week = await readWeek(ports, key);
    if (week === undefined || week.group.automatic === false) return undefined;
    if (week.plan === undefined) {
      // From here on the calendar is accounted for, whatever revisions the group gets.
      await ports.commit.commit(key, [{ put: 'plan', value: withSettled(week.state), etag: undefined }]);
      continue;
    }
    const { step, wakeAt } = nextStep(week.state);
    if (step === undefined) return wakeAt;
    await doStep(ports, key, week, step);
  }
  return secondsAfter(ports.clock.now(), 30);
}
