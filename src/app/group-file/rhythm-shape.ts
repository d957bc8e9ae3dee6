import type { Rhythm } from '../../domain/rhythm';
import { weekdays } from '../../domain/weekday';

/** As much of a rhythm as a group file says, with its keys in one order and the short form of each list. */
export function rhythmShape(rhythm: Partial<Rhythm>): Record<string, unknown> {
  const { days, times, askBefore, deadlineBefore, remindBefore, postBefore, closeAfter, card, dayThread } = rhythm;
  return {
    ...(days !== undefined && { days: days.length === weekdays.length ? 'every day' : oneOrMore(days) }),
    ...(times !== undefined && { times: oneOrMore(times) }),
    ...(askBefore !== undefined && { askBefore }),
    ...(deadlineBefore !== undefined && { deadlineBefore }),
    ...(remindBefore !== undefined && { remindBefore: oneOrMore(remindBefore) }),
    ...(postBefore !== undefined && { postBefore }),
    ...(closeAfter !== undefined && { closeAfter }),
    ...(card !== undefined && { card }),
    ...(dayThread !== undefined && { dayThread }),
  };
}

function oneOrMore(list: readonly string[]): unknown {
  const [first, ...others] = list;
  return first !== undefined && others.length === 0 ? first : [...list];
}
