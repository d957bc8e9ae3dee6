import type { PlannedMeeting } from '../calendar-of-meetings/planned-meeting';

/** The name of a step in the meeting's record of steps: `remind.<n>` counts from 1. */
export type StepMark = `remind.${number}` | 'deadline' | 'post';

/** One thing that is to be done now. Each changes what is stored, so that it is not due again. */
export type Step =
  | { readonly do: 'open'; readonly planned: PlannedMeeting }
  /** Meetings whose start passed without an opening, in time order: the latest ten, and how many there were before. */
  | { readonly do: 'missed'; readonly planned: readonly PlannedMeeting[]; readonly older: number }
  | { readonly do: 'remind'; readonly meetingId: string; readonly mark: `remind.${number}`; readonly nth: number }
  | { readonly do: 'deadline' | 'post' | 'close'; readonly meetingId: string }
  /** The step's window is over: to be recorded as skipped. */
  | { readonly do: 'late'; readonly meetingId: string; readonly mark: StepMark }
  /** A free day skips or moves this meeting of the coming seven days. */
  | { readonly do: 'announceFree'; readonly planned: PlannedMeeting }
  | { readonly do: 'endRhythm' };
