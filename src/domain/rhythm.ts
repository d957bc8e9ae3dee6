import { z } from 'zod';
import { weekdays, wallTimeSchema } from './weekday';

/** How often the group meets and asks: each with its own times, deadlines, reminders and card. */
export const rhythmNames = ['normal', 'intensified', 'crisis'] as const;
export const rhythmNameSchema = z.enum(rhythmNames);
export type RhythmName = z.infer<typeof rhythmNameSchema>;

/** The rhythms that the chair switches to for a while. */
export const fasterRhythms = ['intensified', 'crisis'] as const;
export type FasterRhythm = (typeof fasterRhythms)[number];

/** Most meetings of a day, and most reminders of a meeting. */
export const rhythmLimits = { times: 24, reminders: 5 } as const;

/** ISO 8601 duration such as `PT2H`; validated where a group file is read. */
const durationSchema = z.string();

export const rhythmSchema = z.object({
  days: z.array(z.enum(weekdays)).min(1),
  /** Wall-clock starts in the group's zone, `HH:mm`, ascending. */
  times: z.array(wallTimeSchema).min(1).max(rhythmLimits.times),
  /** Before the meeting's start: when the cards go out, the deadline, and when the board goes to the channel. */
  askBefore: durationSchema,
  deadlineBefore: durationSchema,
  postBefore: durationSchema,
  /** Before the deadline, the longest first: when those who have not answered are reminded. */
  remindBefore: z.array(durationSchema).max(rhythmLimits.reminders),
  /** After the start: when the meeting closes, unless the next one has opened before. */
  closeAfter: durationSchema,
  /** A short card asks for the level, one line and needs only. */
  card: z.enum(['full', 'short']),
  /** All meetings of a day share one thread in the channel. */
  dayThread: z.boolean(),
});
/** One rhythm with everything filled in. */
export type Rhythm = z.infer<typeof rhythmSchema>;

/** What a rhythm is made of, in the order of a form and of a group file. */
export const rhythmKeys = [
  ...(['days', 'times', 'askBefore', 'deadlineBefore', 'remindBefore', 'postBefore', 'closeAfter'] as const),
  ...(['card', 'dayThread'] as const),
] satisfies readonly (keyof Rhythm)[];
