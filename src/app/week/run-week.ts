import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import { LedgerError } from '../../domain/ledger-error';
import { nextStep } from '../../domain/week/next-step';
import { lookAhead } from '../../domain/week/look-ahead';
import type { WeekState } from '../../domain/week/week-state';
import { withMissed, withSettled } from '../../domain/week/with-settled';
import { secondsAfter } from '../deliver/backoff';
import type { Ports } from '../ports/ports';
import { closeSkipped } from './close-skipped';
import { refreshOpenMeeting } from '../refresh-open-meeting';
import { doStep } from './do-step';
import { readWeek, type Week } from './read-week';

/** Steps of one run: a week has a dozen, and what is left over is done in a moment. */
const stepsAtOnce = 40;

/**
 * Does what is due in the group, one step after the other, each in a transaction that marks it as done: a step that
 * another process has done meanwhile is a conflict, and the group is read anew. Returns when to look again.
 */
export async function runWeek(ports: Ports, key: GroupKey): Promise<Instant | undefined> {
  let canFollow = true;
  let cannotClose: string | undefined;
  for (let done = 0; done < stepsAtOnce; done += 1) {
    const week = await readWeek(ports, key);
    if (week === undefined) return undefined;
    if (canFollow && isBehind(week)) {
      canFollow = await followed(ports, key);
      continue;
    }
    if (week.group.automatic === false) return onlyAccountFor(ports, key, week);
    if (week.plan === undefined) {
      // From here on the calendar is accounted for, whatever revisions the group gets.
      await ports.commit.commit(key, [{ put: 'plan', value: withSettled(week.state), etag: undefined }]);
      continue;
    }
    const skipped = await closeSkipped(ports, key, week);
    if (skipped === 'closed') continue;
    if (skipped === 'notReady') return secondsAfter(week.state.now, 30);
    const { step, wakeAt } = nextStep(cannotClose === undefined ? week.state : withoutClosing(week.state, cannotClose));
    if (step === undefined) return cannotClose === undefined ? wakeAt : soonest(wakeAt, week.state.now);
    try {
      await doStep(ports, key, week, step);
    } catch (error) {
      if (!(error instanceof LedgerError) || step.do !== 'close') throw error;
      // The other steps go on; whoever puts the row right has it closed within the hour.
      ports.log.error('ledger does not add up', error, { groupId: key.groupId, meetingId: step.meetingId });
      cannotClose = step.meetingId;
    }
  }
  return secondsAfter(ports.clock.now(), 30);
}

/** The rows of the open meeting follow an earlier revision of the group: an import was killed, or a successor's naming. */
function isBehind({ meeting, state, revision }: Week): boolean {
  if (meeting === undefined || state.openMeetingId !== meeting.value.id) return false;
  return meeting.value.rosterComplete && (meeting.value.rosterRevision ?? 0) < revision;
}

/** False when it cannot be done now: the steps are done all the same. */
async function followed(ports: Ports, key: GroupKey): Promise<boolean> {
  try {
    await refreshOpenMeeting(ports, key);
    return true;
  } catch (error) {
    ports.log.error('open meeting not brought up to date', error, { groupId: key.groupId });
    return false;
  }
}

function withoutClosing(state: WeekState, meetingId: string): WeekState {
  return state.meeting?.id === meetingId ? { ...state, meeting: { ...state.meeting, closesAt: undefined } } : state;
}

const hourSeconds = 60 * 60;

function soonest(at: Instant | undefined, now: Instant): Instant {
  const again = secondsAfter(now, hourSeconds);
  return at === undefined || at > again ? again : at;
}

const daySeconds = 24 * 60 * 60;

/** A group that lives by hand has missed nothing when it is left to the clock again. */
async function onlyAccountFor(ports: Ports, key: GroupKey, { plan, state }: Week): Promise<Instant> {
  if (plan === undefined || lookAhead(state).missed.length > 0) {
    await ports.commit.commit(key, [{ put: 'plan', value: withMissed(state), etag: plan?.etag }]);
  }
  return secondsAfter(state.now, daySeconds);
}
