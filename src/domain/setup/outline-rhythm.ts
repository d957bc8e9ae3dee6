import { rhythmOf } from '../calendar-of-meetings/rhythm-of';
import type { Rhythm, RhythmName } from '../rhythm';
import type { GroupOutline } from './group-outline';

/** A rhythm as it is with what is filled in, everything there: what a form of it shows. */
export function outlineRhythm(outline: GroupOutline, name: RhythmName): Rhythm {
  const { weekday, time, askBefore, deadlineBefore, remindBefore, postBefore, closeAfter, rhythms } = outline;
  const meeting = { weekday, time, askBefore, deadlineBefore, remindBefore, postBefore, closeAfter };
  return rhythmOf({ meeting, rhythms }, name);
}
