import { z } from 'zod';
import { instantSchema, localDateSchema } from './calendar';
import { meetingIdSchema } from './meeting';
import { namedPersonSchema } from './person';
import { rhythmNameSchema } from './rhythm';
import { wallTimeSchema } from './weekday';

const whenSchema = { day: localDateSchema, time: wallTimeSchema };

/** What the chair has decided about single meetings, beyond the group's rhythm. */
const planChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('skipped'), meetingId: meetingIdSchema }),
  /** The meeting keeps its id, and with it its replies. */
  z.object({ kind: z.literal('moved'), meetingId: meetingIdSchema, ...whenSchema }),
  z.object({ kind: z.literal('extra'), meetingId: meetingIdSchema, ...whenSchema }),
]);
export type PlanChange = z.infer<typeof planChangeSchema>;

const rhythmInForceSchema = z.object({
  name: rhythmNameSchema,
  since: instantSchema,
  /** The normal rhythm is back from here on; none for the normal rhythm. */
  until: instantSchema.optional(),
  by: namedPersonSchema.optional(),
  reason: z.string().max(300),
});
/** The rhythm the group follows now: who switched, why, until when. */
export type RhythmInForce = z.infer<typeof rhythmInForceSchema>;

export const planSchema = z.object({
  /** No meeting before this day. */
  pausedUntil: localDateSchema.optional(),
  /** Changes of meetings that are not over, at most one of each meeting. */
  changes: z.array(planChangeSchema).max(200),
  rhythm: rhythmInForceSchema.optional(),
  /** Steps done outside of an opened meeting, such as `free:<meetingId>`; the latest 100. */
  marks: z.array(z.string().max(120)).max(100),
});
/** Everything that bends the group's row of meetings away from its group file. Without one nothing does. */
export type Plan = z.infer<typeof planSchema>;

export const emptyPlan: Plan = { changes: [], marks: [] };

/** One decision about the row of meetings, kept for ever: who, when, what and why. */
export const planRecordSchema = z.object({
  at: instantSchema,
  /** Undefined when the calendar did it. */
  by: namedPersonSchema.optional(),
  what: z.enum([
    'skipped',
    'moved',
    'extra',
    'paused',
    'resumed',
    'rhythm',
    'rhythmEnded',
    'freeDay',
    'missed',
    'stepSkipped',
    'held',
    'released',
    'away',
    'back',
    'vacant',
    'successor',
    'left',
    'groupCreated',
    'groupChanged',
  ]),
  meetingId: meetingIdSchema.optional(),
  areaId: z.string().optional(),
  /** Ids, days, names of steps and rhythms; the chair's reason for a switch. */
  detail: z.string().max(400).optional(),
});
export type PlanRecord = z.infer<typeof planRecordSchema>;
