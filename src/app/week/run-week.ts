import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import { nextStep } from '../../domain/week/next-step';
import { withSettled } from '../../domain/week/with-settled';
import { closeMeeting } from '../close-meeting';
import { secondsAfter } from '../deliver/backoff';
import type { Ports } from '../ports/ports';
import { closeSkipped } from './close-skipped';
import { doStep } from './do-step';
import { readWeek, type Week } from './read-week';
import { findPlanned } from '../../domain/calendar-of-meetings/find-planned';

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
    const skipped = await closeSkipped(ports, key, week);
    if (skipped === 'closed') continue;
    if (skipped === 'notReady') return secondsAfter(week.state.now, 30);
    if (isOpenAndSkipped(week)) {
      // Whoever skipped it closes it; this is for a process that was killed in between.
      const { kind } = await closeMeeting(ports, key);
      if (kind === 'notReady') return secondsAfter(ports.clock.now(), 5);
      continue;
    }
    const { step, wakeAt } = nextStep(week.state);
    if (step === undefined) return wakeAt;
    await doStep(ports, key, week, step);
  }
  return secondsAfter(ports.clock.now(), 30);
}

function isOpenAndSkipped({ meeting, source, state }: Week): boolean {
  const { changes, pausedUntil } = source.plan;
  if (meeting === undefined || state.openMeetingId !== meeting.value.id) return false;
  if (meeting.value.startsAt <= state.now || (changes.length === 0 && pausedUntil === undefined)) return false;
  return findPlanned(source, meeting.value.id)?.status === 'skipped';
}
