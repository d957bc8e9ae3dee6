import type { Instant } from '../calendar';
import type { Meeting } from '../meeting';
import type { StepMark } from './step';

/** The meeting with the step in its record; unchanged when the step is there already, so that the first time stands. */
export function withStep(meeting: Meeting, mark: StepMark, at: Instant, outcome: 'done' | 'skipped'): Meeting {
  if (meeting.steps?.[mark] !== undefined) return meeting;
  return { ...meeting, steps: { ...meeting.steps, [mark]: { at, outcome } } };
}
