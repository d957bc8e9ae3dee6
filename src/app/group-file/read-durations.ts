import type { Rhythm } from '../../domain/rhythm';
import type { Fields } from './read-fields';
import { remindersReader } from './read-reminders';
import { values } from './value-readers';

/** The keys that say when the steps of a meeting's week are. */
export const durationKeys = ['askBefore', 'deadlineBefore', 'remindBefore', 'postBefore', 'closeAfter'] as const;

/** When the steps of a meeting's week are. */
export type Durations = Pick<Rhythm, (typeof durationKeys)[number]>;

/** What the file says of a week's steps; what it leaves out, or says wrongly, is not there. */
export function readDurations(fields: Fields): Partial<Durations> {
  const [askBefore, deadlineBefore, postBefore, closeAfter] = (
    ['askBefore', 'deadlineBefore', 'postBefore', 'closeAfter'] as const
  ).map((key) => fields.optional(key, values.duration));
  const remindBefore = fields.optional('remindBefore', remindersReader);
  return {
    ...(askBefore !== undefined && { askBefore }),
    ...(deadlineBefore !== undefined && { deadlineBefore }),
    ...(remindBefore !== undefined && { remindBefore }),
    ...(postBefore !== undefined && { postBefore }),
    ...(closeAfter !== undefined && { closeAfter }),
  };
}
