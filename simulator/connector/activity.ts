import { z } from 'zod';
import { jsonObjectSchema } from './json-object';

/** The parts of what the bot sends that the simulator looks at; the rest is kept as it came. */
export const activitySchema = z.looseObject({
  type: z.string().default('message'),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  locale: z.string().nullish(),
  channelData: jsonObjectSchema.nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
});
/** A message as it was sent, by the bot or by a person. */
export type Activity = z.infer<typeof activitySchema>;
