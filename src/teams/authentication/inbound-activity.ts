import { z } from 'zod';

const account = z.looseObject({
  id: z.string().max(500),
  aadObjectId: z.string().max(100).nullish(),
  role: z.string().max(100).nullish(),
});

/**
 * The least that a post must be to count as an activity; all else is passed on as it is and parsed where it is used.
 * The service URL may be missing here: that is for the authentication to refuse.
 */
export const inboundActivitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(200).nullish(),
  name: z.string().max(200).nullish(),
  channelId: z.string().max(100).nullish(),
  serviceUrl: z.string().max(500).nullish(),
  conversation: z.looseObject({
    id: z.string().min(1).max(500),
    tenantId: z.string().max(100).nullish(),
    conversationType: z.string().max(100).nullish(),
  }),
  from: account,
  recipient: account.extend({ id: z.string().max(500).nullish() }).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(100).nullish() }).nullish() }).nullish(),
});
export type InboundActivity = z.infer<typeof inboundActivitySchema>;
