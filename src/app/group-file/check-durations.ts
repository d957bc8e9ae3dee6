import { durationMinutes } from './duration-minutes';
import type { Durations } from './read-durations';

/** Long enough for a row of skipped meetings. */
const longestClose = 'P28D';

/**
 * Finds steps of a week that contradict each other. `given` is what the file says, `ask` and `deadline` what holds,
 * given or not; undefined when the file says them wrongly, and then nothing is measured against them.
 */
export function checkDurations(
  given: Partial<Durations>,
  ask: string | undefined,
  deadline: string | undefined,
  wrong: (key: keyof Durations, message: string) => void,
): void {
  const { remindBefore = [], postBefore, closeAfter } = given;
  if (deadline !== undefined && minutes(deadline) === 0) {
    wrong('deadlineBefore', `expected a deadline before the meeting, found ${deadline}`);
  } else if (ask !== undefined && deadline !== undefined) {
    const between = minutes(ask) - minutes(deadline);
    const found = `askBefore ${ask} and deadlineBefore ${deadline}`;
    const outside = remindBefore.find((each) => minutes(each) === 0 || minutes(each) >= between);
    if (between <= 0) {
      const key = given.askBefore === undefined ? 'deadlineBefore' : 'askBefore';
      wrong(key, `expected the cards to go out before the deadline, found ${found}`);
    } else if (outside !== undefined) {
      const expected = 'expected each reminder after the cards and before the deadline';
      wrong('remindBefore', `${expected}, found ${outside} with ${found}`);
    }
  }
  if (postBefore !== undefined && deadline !== undefined && minutes(postBefore) >= Math.max(minutes(deadline), 1)) {
    const found = `postBefore ${postBefore} and deadlineBefore ${deadline}`;
    wrong('postBefore', `expected the board to go out after the deadline, found ${found}`);
  }
  if (closeAfter !== undefined && minutes(closeAfter) === 0) {
    wrong('closeAfter', `expected the meeting to close after its start, found ${closeAfter}`);
  }
  if (closeAfter !== undefined && minutes(closeAfter) > minutes(longestClose)) {
    wrong('closeAfter', `expected at most ${longestClose}, found ${closeAfter}`);
  }
}

function minutes(duration: string): number {
  return durationMinutes(duration) ?? 0;
}
