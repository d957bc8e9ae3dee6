import type { Instant } from '../calendar';
import type { PlannedMeeting } from '../calendar-of-meetings/planned-meeting';
import type { Meeting } from '../meeting';
import { after, hour, minute } from './after';
import type { StepMark } from './step';

/** When a step of a meeting is due, and until when it is made up if it was not done then. */
export interface StepWindow {
  readonly mark: StepMark;
  readonly from: Instant;
  /** The first moment that is too late. */
  readonly until: Instant;
}

const makeUp = { remind: 2 * hour, deadline: 6 * hour, post: 24 * hour };

/** Left to a meeting's own steps after its start, although the next one's cards are due. */
const leastAfterStart = 15 * minute;

/**
 * The windows of the meeting's steps, in the order the steps are done. A step whose time was over when the meeting
 * opened has none; only the board of a meeting that the calendar opened too late is still posted, at its deadline.
 * `next` is the meeting after this one: in the faster rhythms nothing is made up when its cards are due.
 */
export function stepWindows(meeting: Meeting, next: PlannedMeeting | undefined): readonly StepWindow[] {
  const { rhythm, startsAt, deadline, openedAt } = meeting;
  // Opened by a version that knew no steps: people do them by hand.
  if (rhythm === undefined) return [];
  const windows = [...remindWindows(meeting)];
  const cut =
    rhythm === 'normal' || next === undefined ? undefined : latest(next.asksAt, after(startsAt, leastAfterStart));
  const add = (mark: StepMark, from: Instant, until: Instant) =>
    windows.push({ mark, from, until: cut === undefined ? until : earliest(until, cut) });
  if (openedAt <= deadline) add('deadline', deadline, after(startsAt, makeUp.deadline));
  const postsAt = postTime(meeting);
  if (postsAt !== undefined) add('post', postsAt, after(startsAt, makeUp.post));
  return windows;
}

function remindWindows({ reminders = [], openedAt, deadline }: Meeting): StepWindow[] {
  return reminders.flatMap((from, index) => {
    if (from < openedAt) return [];
    const until = earliest(after(from, makeUp.remind), earliest(deadline, reminders[index + 1] ?? deadline));
    return until > from ? [{ mark: `remind.${index + 1}` as const, from, until }] : [];
  });
}

function postTime({ postsAt, openedAt, openedBy, deadline }: Meeting): Instant | undefined {
  if (postsAt === undefined || openedAt <= postsAt) return postsAt;
  return openedBy === undefined ? latest(postsAt, deadline) : undefined;
}

function earliest(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
