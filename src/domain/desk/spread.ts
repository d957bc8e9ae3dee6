import { z } from 'zod';
import { instantSchema } from '../calendar';
import { slugSchema } from '../identifiers';

export const spreadSchema = z.object({
  /** The publication's id. */
  id: z.string().max(40),
  version: z.number().int().positive(),
  /** Ids of the areas whose text has been asked for. */
  areas: z.array(slugSchema),
  /** From when on all have been looked at: whoever follows from then on does not get it. */
  doneAt: instantSchema.optional(),
});
