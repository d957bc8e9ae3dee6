import { z } from 'zod';

const text = z.string().max(500);
const idOnly = z.looseObject({ id: text });

/** What a client may leave out, send as null, or send in a shape that says nothing to us. */
export function maybe<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

/** As much of an activity as means something to us, in Teams' own shape. */
export const rawActivitySchema = z.looseObject({
  type: text,
  id: maybe(text),
  name: maybe(text),
  action: maybe(text),
  text: maybe(z.string()),
  value: z.unknown().optional(),
  replyToId: maybe(text),
  serviceUrl: z.string().max(2000),
  locale: maybe(z.string().max(50)),
  from: z.looseObject({ id: text, name: maybe(z.string()), aadObjectId: maybe(text) }),
  recipient: maybe(idOnly),
  conversation: z.looseObject({
    id: text,
    conversationType: maybe(text),
    tenantId: maybe(text),
    isGroup: maybe(z.boolean()),
  }),
  entities: maybe(z.array(z.looseObject({ type: text, text: maybe(z.string()), mentioned: maybe(idOnly) }))),
  channelData: maybe(
    z.looseObject({
      tenant: maybe(idOnly),
      eventType: maybe(text),
      team: maybe(z.looseObject({ id: text, name: maybe(text) })),
      channel: maybe(z.looseObject({ id: text, name: maybe(text) })),
      settings: maybe(z.looseObject({ selectedChannel: maybe(idOnly) })),
    }),
  ),
  membersAdded: maybe(z.array(z.looseObject({ id: text }))),
  membersRemoved: maybe(z.array(idOnly)),
});
export type RawActivity = z.infer<typeof rawActivitySchema>;
