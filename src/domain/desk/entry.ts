import { z } from 'zod';
import { instantSchema } from '../calendar';
import { slugSchema } from '../identifiers';
import { meetingIdSchema } from '../meeting';
import { namedPersonSchema } from '../person';
import { visibilitySchema } from '../visibility';
import { recordIdSchema } from './record-id';

/** Longest texts of an entry, in UTF-16 units. */
export const entryLimits = { text: 1000, ownWay: 500, authority: 200, comment: 500 } as const;

const base = {
  /** Made from the id of the press that saved it. */
  id: recordIdSchema,
  version: z.number().int().positive(),
  /** The meeting it belongs to. */
  meetingId: meetingIdSchema,
  text: z.string().min(1).max(entryLimits.text),
  by: namedPersonSchema,
  at: instantSchema,
  /** Who wrote the present version, when it is not the first. */
  changedBy: namedPersonSchema.optional(),
  changedAt: instantSchema.optional(),
  visibility: visibilitySchema,
  caseId: recordIdSchema.optional(),
  focusArea: z.string().max(80).optional(),
  /** The press that made this version, so that a redelivered one makes no other. */
  press: z.string().max(80).optional(),
};

export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('advice'),
    /** Advice against the present course. */
    isAgainst: z.boolean(),
    /** Each area's own way of doing it: harmonised, not uniform. */
    ownWays: z.array(
      z.object({ area: z.object({ id: slugSchema, name: z.string() }), text: z.string().max(entryLimits.ownWay) }),
    ),
  }),
  z.object({
    ...base,
    kind: z.literal('decision'),
    decidedBy: namedPersonSchema,
    /** With what authority, in the group's own words. */
    authority: z.string().max(entryLimits.authority),
    /** Missing while somebody else has written it down and the one who decided has not confirmed it. */
    confirmedAt: instantSchema.optional(),
    /** The version whose words were put to the one who decided; none when that was whoever wrote them. */
    askedIn: z.number().int().positive().optional(),
    /** The one who decided says that it is not so: whoever wrote it has to put it right. */
    sentBack: z
      .object({ at: instantSchema, text: z.string().max(entryLimits.comment), to: namedPersonSchema })
      .optional(),
  }),
  z.object({ ...base, kind: z.literal('note') }),
]);
/** What was registered in a meeting beside actions. Advice is the group's; a decision is somebody's with the authority. */
export type Entry = z.infer<typeof entrySchema>;
export type Decision = Extract<Entry, { kind: 'decision' }>;

export const entryKinds = ['advice', 'decision', 'note'] as const satisfies readonly Entry['kind'][];
