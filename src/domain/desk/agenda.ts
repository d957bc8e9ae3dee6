import { z } from 'zod';
import { instantSchema } from '../calendar';
import { meetingIdSchema } from '../meeting';
import { namedPersonSchema } from '../person';

/** Which item of an agenda: `case.<id>`, `area.<areaId>`, `own.<id>` and so on. */
export const agendaKeySchema = z.string().min(1).max(120);

export const agendaSchema = z.object({
  /** The meeting's id. */
  id: meetingIdSchema,
  version: z.number().int().positive(),
  /** The chair's own order, and from the posting on all that stands on it; see `arrangeAgenda` for what it does not name. */
  order: z.array(agendaKeySchema).max(200),
  dropped: z.array(agendaKeySchema).max(200),
  /** Items that the chair has added. */
  added: z.array(z.object({ key: agendaKeySchema, title: z.string().min(1).max(200) })).max(50),
  /** What became of an item, in a line. */
  outcomes: z.record(agendaKeySchema, z.string().max(500)),
  /** From when on the agenda stands in the channel. */
  postedAt: instantSchema.optional(),
  changedBy: namedPersonSchema.optional(),
});
/** What the chair has made of a meeting's agenda; the items themselves are worked out of the replies and the cases. */
export type AgendaPlan = z.infer<typeof agendaSchema>;
