import type { Instant } from '../calendar';
import type { PlannedMeeting } from '../calendar-of-meetings/planned-meeting';
import type { Meeting } from '../meeting';
import { after, minute } from './after';
import { quietUntil } from './quiet-until';
import type { Step, StepMark } from './step';
import { stepWindows, type StepWindow } from './step-windows';
import type { WeekState } from './week-state';

/** The next step of the open meeting, or when to look at it again. A closed meeting has no steps left. */
export function meetingStep(state: WeekState): { step: Step | undefined; wakeAt: Instant | undefined } {
  const { meeting, openMeetingId, now } = state;
  if (meeting === undefined || openMeetingId !== meeting.id) return { step: undefined, wakeAt: undefined };
  const times: Instant[] = [];
  for (const window of stepWindows(meeting, followerOf(meeting, state))) {
    const due = isDone(meeting, window.mark) ? undefined : windowStep(window, meeting, state);
    if (due === undefined) continue;
    if (typeof due !== 'string') return { step: due, wakeAt: undefined };
    times.push(due);
  }
  const { closesAt } = meeting;
  if (closesAt !== undefined) {
    const time = closesAt <= now ? whenReady(meeting, now) : closesAt;
    if (time === undefined) return { step: { do: 'close', meetingId: meeting.id }, wakeAt: undefined };
    times.push(time);
  }
  return { step: undefined, wakeAt: times.toSorted()[0] };
}

/** The step, or the moment to look at it again; undefined while only a person can go on. */
function windowStep({ mark, from, until }: StepWindow, meeting: Meeting, state: WeekState): Step | Instant | undefined {
  const { now } = state;
  // The chair has taken the posting over, for as long as it takes.
  if (mark === 'post' && meeting.heldBy !== undefined) return undefined;
  if (now >= until) return { do: 'late', meetingId: meeting.id, mark };
  const isToCome = now < from;
  const waits = quietEnd(mark, meeting, state, isToCome ? from : now) ?? (isToCome ? from : whenReady(meeting, now));
  if (waits !== undefined) return waits < until ? waits : until;
  return stepOf(mark, meeting.id);
}

/** Reminders in the normal rhythm wait for the morning. */
function quietEnd(mark: StepMark, meeting: Meeting, state: WeekState, at: Instant): Instant | undefined {
  const isQuietKind = meeting.rhythm === 'normal' && mark.startsWith('remind.');
  return isQuietKind ? quietUntil(state.quietHours, state.timeZone, at) : undefined;
}

/** A meeting whose rows are not all there yet has nobody to remind and nothing to post: a minute later, again. */
function whenReady(meeting: Meeting, now: Instant): Instant | undefined {
  return meeting.rosterComplete ? undefined : after(now, minute);
}

function stepOf(mark: StepMark, meetingId: string): Step {
  if (mark === 'deadline' || mark === 'post') return { do: mark, meetingId };
  return { do: 'remind', meetingId, mark, nth: Number(mark.slice('remind.'.length)) };
}

function isDone(meeting: Meeting, mark: StepMark): boolean {
  return meeting.steps?.[mark] !== undefined || (mark === 'post' && meeting.postedAt !== undefined);
}

/** The meeting after this one, when it bounds this one's steps. */
function followerOf(meeting: Meeting, { planned }: WeekState): PlannedMeeting | undefined {
  if (meeting.rhythm === undefined || meeting.rhythm === 'normal') return undefined;
  for (const one of planned(meeting.startsAt)) if (one.status === 'meets' && one.id !== meeting.id) return one;
  return undefined;
}
