import { z } from 'zod';
import { instantSchema } from '../calendar';
import { namedPersonSchema } from '../person';

/** What can be followed. */
export const newsTopics = ['summary', 'board', 'decisions', 'critical'] as const;
export type NewsTopic = (typeof newsTopics)[number];

export const subscriptionSchema = z.object({
  /** The person's Entra object id. */
  id: z.string().max(80),
  version: z.number().int().positive(),
  person: namedPersonSchema,
  topics: z.array(z.enum(newsTopics)),
  /** As it comes, or gathered once a day or week. */
  pace: z.enum(['now', 'daily', 'weekly']),
  since: instantSchema,
  /** Ids of publications that wait for the next digest. */
  waiting: z.array(z.string().max(40)).max(100),
  /** When the latest digest was asked for. */
  lastDigestAt: instantSchema.optional(),
  endedAt: instantSchema.optional(),
});
/** Somebody who follows the group. */
export type Subscription = z.infer<typeof subscriptionSchema>;
