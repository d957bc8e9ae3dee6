import { z } from 'zod';
import { personRefSchema, slugSchema } from '../identifiers';
import { languageSchema } from '../language';
import { rhythmLimits, rhythmSchema } from '../rhythm';
import { weekdays } from '../weekday';

/** Most of each list in a form. Areas have the limit of the group. */
export const outlineLimits = { focusAreas: 20, leaders: 20, members: 60, freeDays: 60 } as const;

const text = (most: number) => z.string().max(most);

/** Somebody who was picked; the name is empty for somebody nobody has met. */
const pickedSchema = z.object({ id: personRefSchema, name: text(256) });
export type Picked = z.infer<typeof pickedSchema>;

/** What of an area changes on a day to come; a post that is null is vacant from then on. */
const comingChangeSchema = z.object({
  from: text(10),
  name: text(80).optional(),
  coordinator: pickedSchema.nullable().optional(),
  deputy: pickedSchema.nullable().optional(),
});
export type ComingChange = z.infer<typeof comingChangeSchema>;

const outlineAreaSchema = z.object({
  id: slugSchema,
  name: text(80),
  coordinator: pickedSchema.optional(),
  deputy: pickedSchema.optional(),
  /** The areas it comes from, when it was split off or merged. */
  from: z.array(z.object({ area: slugSchema, kind: z.enum(['split', 'merged']) })).optional(),
  /** By days; none for a group that is to be. */
  coming: z.array(comingChangeSchema).max(100).optional(),
});
export type OutlineArea = z.infer<typeof outlineAreaSchema>;

/** What a faster rhythm has of its own. */
const outlineRhythmSchema = rhythmSchema
  .extend({ days: z.array(z.enum(weekdays)), times: z.array(text(10)).max(rhythmLimits.times) })
  .partial();

const freeDaysSchema = z.object({ from: text(10), to: text(10), name: text(80).optional() });
/** Days of the group's own without a meeting, the last one too. */
export type FreeDays = z.infer<typeof freeDaysSchema>;

/** Loose on purpose: what somebody has filled in may be wrong until the group is made of it. */
export const groupOutlineSchema = z.object({
  name: text(200),
  language: languageSchema,
  timeZone: text(60),
  weekday: z.enum(weekdays),
  time: text(10),
  askBefore: text(20),
  deadlineBefore: text(20),
  lasts: text(20),
  chair: pickedSchema.optional(),
  deputyChair: pickedSchema.optional(),
  areas: z.array(outlineAreaSchema).max(90),
  focusAreas: z.array(text(200)).max(outlineLimits.focusAreas),
  leaders: z.array(z.object({ person: pickedSchema, title: text(80) })).max(outlineLimits.leaders),
  approver: pickedSchema.optional(),
  followers: z.enum(['tenant', 'group', 'nobody']),
  members: z.array(pickedSchema).max(outlineLimits.members),
  /** Country of the public holidays, or `none`; what becomes of a meeting on one. */
  country: text(6).optional(),
  whenFree: z.enum(['skip', 'before', 'after']).optional(),
  quietFrom: text(10).optional(),
  quietTo: text(10).optional(),
  /** The group's own free days that are not over. */
  freeDays: z.array(freeDaysSchema).max(outlineLimits.freeDays).optional(),
  // What a group has of its own of these; undefined for what it has by default.
  organisation: text(200).optional(),
  automatic: z.boolean().optional(),
  remindBefore: z.array(text(20)).max(rhythmLimits.reminders).optional(),
  postBefore: text(20).optional(),
  closeAfter: text(20).optional(),
  rhythms: z.object({ intensified: outlineRhythmSchema.optional(), crisis: outlineRhythmSchema.optional() }).optional(),
  messagesPerDay: z.number().int().optional(),
  /** Where the board comes; undefined for a group that is to be, which gets the channel of its card. */
  channelId: text(200).optional(),
});
/** A group as somebody fills it in: as it is to be from today on, without its history. */
export type GroupOutline = z.infer<typeof groupOutlineSchema>;

/** What a new form stands filled with. */
export function emptyOutline(name: string, language: GroupOutline['language']): GroupOutline {
  return {
    name,
    language,
    timeZone: 'Europe/Oslo',
    ...{ weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H', lasts: 'PT1H' },
    ...{ areas: [], focusAreas: [], leaders: [], members: [], followers: 'tenant' },
  };
}
