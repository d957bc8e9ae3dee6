import type { Plan } from '../plan';
import { openedMark } from './settled';
import type { WeekState } from './week-state';
import { withMarks } from './with-marks';
import { withSettled } from './with-settled';

/** The plan to store together with the opened meeting, whoever opened it: it is neither opened again nor missed. */
export function withOpened(state: WeekState, meetingId: string): Plan {
  return withMarks(withSettled(state), openedMark(meetingId));
}
