import { z } from 'zod';
import { instantSchema } from '../calendar';
import { slugSchema } from '../identifiers';
import { meetingIdSchema } from '../meeting';
import { namedPersonSchema } from '../person';
import { levelSchema } from '../status-reply';
import { visibilitySchema } from '../visibility';

/** Longest texts of a summary, in UTF-16 units. */
export const summaryLimits = { title: 200, line: 1000, intro: 2000, lines: 200 } as const;

export const summarySections = ['situation', 'agenda', 'action', 'decision', 'advice', 'case'] as const;

const summaryLineSchema = z.object({
  /** What the line is about: `area.<areaId>`, `action.<id>`, `entry.<id>`, `case.<id>`, `agenda.<key>`. */
  key: z.string().min(1).max(140),
  section: z.enum(summarySections),
  /** Whose or what it is, in bold before the text: the area, the item, who decided. Goes where the line goes. */
  title: z.string().max(summaryLimits.title).optional(),
  /** In the chair's words. */
  text: z.string().max(summaryLimits.line),
  /** Group-only until the chair marks the line. */
  visibility: visibilitySchema,
  /** The chair wants it in neither rendering. */
  isLeftOut: z.boolean(),
  areaId: slugSchema.optional(),
  level: levelSchema.optional(),
});
/** One line of a summary, with a mark of its own for wide use. */
export type SummaryLine = z.infer<typeof summaryLineSchema>;

export const summarySchema = z.object({
  /** The meeting's id. */
  id: meetingIdSchema,
  version: z.number().int().positive(),
  /** `posted` until the chair begins a correction, which is a draft again. */
  state: z.enum(['draft', 'awaitingApproval', 'approved', 'posted']),
  /** A few words first; shown to the group only, unless marked. */
  intro: z.object({ text: z.string().max(summaryLimits.intro), visibility: visibilitySchema }),
  lines: z.array(summaryLineSchema).max(summaryLimits.lines),
  /** What the approver said of the wide rendering of exactly this version's lines. */
  approval: z
    .object({
      by: namedPersonSchema,
      at: instantSchema,
      isApproved: z.boolean(),
      comment: z.string().max(summaryLimits.line),
    })
    .optional(),
  changedBy: namedPersonSchema.optional(),
  /** The version in which what goes wide last became another: what an approver has looked at is this or a former one. */
  wideSince: z.number().int().positive().optional(),
  /**
   * By the line's key, what the facts said when the chair last looked, where the line says something else: later facts
   * are offered against this.
   */
  seen: z.record(z.string().max(140), z.string().max(1100)).optional(),
  /** How many times it has been posted: 0 while it is the first draft. */
  posted: z.number().int().nonnegative(),
});
/** The chair's working copy of a meeting's summary. */
export type Summary = z.infer<typeof summarySchema>;

export const publicationSchema = z.object({
  /** `<meetingId>.<nth>`. */
  id: z.string().max(40),
  version: z.literal(1),
  meetingId: meetingIdSchema,
  /** 1 for the first; a correction is the next. */
  nth: z.number().int().positive(),
  at: instantSchema,
  by: namedPersonSchema,
  intro: summarySchema.shape.intro,
  lines: z.array(summaryLineSchema).max(summaryLimits.lines),
  /** Set when something in it went wide: who let it, when the group has named an approver. */
  wentWide: z.boolean(),
  approvedBy: namedPersonSchema.optional(),
});
/** A summary as it was posted: locked. A correction is another one. */
export type Publication = z.infer<typeof publicationSchema>;
