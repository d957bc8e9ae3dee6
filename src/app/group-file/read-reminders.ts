import { rhythmLimits } from '../../domain/rhythm';
import { durationMinutes } from './duration-minutes';
import { orderedListReader } from './ordered-list-reader';
import { values } from './value-readers';

/** Durations before the deadline, the longest first; an empty list for a group without reminders. */
export const remindersReader = orderedListReader(values.duration, {
  expected: 'a duration such as PT3H, or a list of them',
  least: 0,
  most: rhythmLimits.reminders,
  rank: (duration) => -(durationMinutes(duration) ?? 0),
});
