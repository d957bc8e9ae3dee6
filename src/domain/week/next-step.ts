import type { Instant } from '../calendar';
import type { PlannedMeeting } from '../calendar-of-meetings/planned-meeting';
import { after, minute } from './after';
import { announcesAt } from './free-day';
import { lookAhead, type LookAhead } from './look-ahead';
import { meetingStep } from './meeting-step';
import { quietUntil } from './quiet-until';
import type { Step } from './step';
import type { WeekState } from './week-state';

/** A step that is due, or the first moment at which one may be. Neither: nothing will be until the state changes. */
export interface Due {
  readonly step: Step | undefined;
  /** Always later than `now`; undefined while a step is due. */
  readonly wakeAt: Instant | undefined;
}

/** Most missed meetings that are named one by one. */
const namedMissed = 10;

/**
 * What the group has to do at `now`. Do the step, store that it was done, and ask again, until there is none; then ask
 * again at `wakeAt` or when something is stored. Asking too often or too late does no harm.
 */
export function nextStep(state: WeekState): Due {
  const ahead = lookAhead(state);
  // An open meeting's steps come before it closes for the next one. What is planned depends on the rhythm, so what it
  // left behind is settled before it ends.
  const parts = [
    meetingStep(state),
    missedStep(ahead),
    rhythmStep(state),
    openStep(state, ahead),
    freeDayStep(state, ahead),
  ];
  const step = parts.find((part) => part.step !== undefined)?.step;
  const times = parts.flatMap(({ wakeAt }) => (wakeAt === undefined ? [] : [wakeAt]));
  return { step, wakeAt: step === undefined ? times.toSorted()[0] : undefined };
}

function missedStep({ missed, next }: LookAhead): Due {
  if (missed.length === 0) return { step: undefined, wakeAt: next?.startsAt };
  const planned = missed.slice(-namedMissed);
  return { step: { do: 'missed', planned, older: missed.length - planned.length }, wakeAt: undefined };
}

function rhythmStep({ plan, now }: WeekState): Due {
  return at(plan.rhythm?.until, now, { do: 'endRhythm' });
}

/** An open meeting that has not started is not closed for the next one. */
function openStep(state: WeekState, { next }: LookAhead): Due {
  const { meeting, openMeetingId, now } = state;
  if (next === undefined) return { step: undefined, wakeAt: undefined };
  const blockedUntil = meeting !== undefined && openMeetingId === meeting.id ? meeting.startsAt : '';
  const opensAt = next.asksAt > blockedUntil ? next.asksAt : blockedUntil;
  const morning = morningFor(next, opensAt, state);
  if (morning !== undefined) return { step: undefined, wakeAt: morning };
  return at(opensAt < next.startsAt ? opensAt : undefined, now, { do: 'open', planned: next });
}

/** Nobody gets a card at night because everything was down in the evening; unless the deadline comes first. */
function morningFor(
  { rhythm, deadline }: PlannedMeeting,
  opensAt: Instant,
  { now, quietHours, timeZone }: WeekState,
): Instant | undefined {
  if (rhythm !== 'normal' || opensAt > after(now, -10 * minute)) return undefined;
  const morning = quietUntil(quietHours, timeZone, now);
  return morning !== undefined && morning < deadline ? morning : undefined;
}

function freeDayStep({ now }: WeekState, { freeDays }: LookAhead): Due {
  const [first] = freeDays;
  return first === undefined
    ? { step: undefined, wakeAt: undefined }
    : at(announcesAt(first), now, { do: 'announceFree', planned: first });
}

function at(time: Instant | undefined, now: Instant, step: Step): Due {
  return time !== undefined && time <= now ? { step, wakeAt: undefined } : { step: undefined, wakeAt: time };
}
