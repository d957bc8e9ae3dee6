import type { Plan } from '../plan';
import { after } from './after';
import { lookAhead } from './look-ahead';
import { settledMark, settledUntil } from './settled';
import type { WeekState } from './week-state';
import { withMarks } from './with-marks';

/**
 * The plan as every change of it has to begin: it remembers up to when all meetings are accounted for, so that a change
 * of the rhythm, a resumed pause or a dropped decision does not rewrite the past. Meetings that were missed and are not
 * reported yet stay to be reported.
 */
export function withSettled(state: WeekState): Plan {
  const [missed] = lookAhead(state).missed;
  return settled(state, missed === undefined ? state.now : after(missed.startsAt, -1));
}

/** The plan after the step `missed`: everything up to now is accounted for. */
export function withMissed(state: WeekState): Plan {
  return settled(state, state.now);
}

/** Never back, whatever the clock does. */
function settled(state: WeekState, until: string): Plan {
  const before = settledUntil(state);
  return withMarks(state.plan, settledMark(until > before ? until : before));
}
