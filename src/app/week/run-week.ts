import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import { nextStep } from '../../domain/week/next-step';
import { lookAhead } from '../../domain/week/look-ahead';
import { withMissed, withSettled } from '../../domain/week/with-settled';
import { secondsAfter } from '../deliver/backoff';
import type { Ports } from '../ports/ports';
import { closeSkipped } from './close-skipped';
import { doStep } from './do-step';
import { readWeek, type Week } from './read-week';

/** Steps of one run: a week has a dozen, and what is left over is done in a moment. */
const stepsAtOnce = 40;

/**
 * Does what is due in the group, one step after the other, each in a transaction that marks it as done: a step that
 * another process has done meanwhile is a conflict, and the group is read anew. Returns when to look again.
 */
export async function runWeek(ports: Ports, key: GroupKey): Promise<Instant | undefined> {
  for (let done = 0; done < stepsAtOnce; done += 1) {
    const week = await readWeek(ports, key);
    if (week === undefined) return undefined;
    if (week.group.automatic === false) return onlyAccountFor(ports, key, week);
    if (week.plan === undefined) {
      // From here on the calendar is accounted for, whatever revisions the group gets.
      await ports.commit.commit(key, [{ put: 'plan', value: withSettled(week.state), etag: undefined }]);
      continue;
    }
    const skipped = await closeSkipped(ports, key, week);
    if (skipped === 'closed') continue;
    if (skipped === 'notReady') return secondsAfter(week.state.now, 30);
    const { step, wakeAt } = nextStep(week.state);
    if (step === undefined) return wakeAt;
    await doStep(ports, key, week, step);
  }
  return secondsAfter(ports.clock.now(), 30);
}

const daySeconds = 24 * 60 * 60;

/** A group that lives by hand has missed nothing when it is left to the clock again. */
async function onlyAccountFor(ports: Ports, key: GroupKey, { plan, state }: Week): Promise<Instant> {
  if (plan === undefined || lookAhead(state).missed.length > 0) {
    await ports.commit.commit(key, [{ put: 'plan', value: withMissed(state), etag: plan?.etag }]);
  }
  return secondsAfter(state.now, daySeconds);
}
