import type { Instant } from '../calendar';
import { announcesAt } from './free-day';
import { lookAhead, type LookAhead } from './look-ahead';
import { meetingStep } from './meeting-step';
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
function openStep({ meeting, openMeetingId, now }: WeekState, { next }: LookAhead): Due {
  if (next === undefined) return { step: undefined, wakeAt: undefined };
  const blockedUntil = meeting !== undefined && openMeetingId === meeting.id ? meeting.startsAt : '';
  const opensAt = next.asksAt > blockedUntil ? next.asksAt : blockedUntil;
  return at(opensAt < next.startsAt ? opensAt : undefined, now, { do: 'open', planned: next });
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
