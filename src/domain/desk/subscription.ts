import { z } from 'zod';
import { instantSchema } from '../calendar';
import { notReachedReasonSchema } from '../delivery';
import { namedPersonSchema } from '../person';

/** What can be followed. */
export const newsTopics = ['summary', 'board', 'decisions', 'critical'] as const;
export type NewsTopic = (typeof newsTopics)[number];

/** As it comes, or gathered once a day or week. */
export const newsPaces = ['now', 'daily', 'weekly'] as const;
export type NewsPace = (typeof newsPaces)[number];

/** How many publications may wait for one digest, and how many are known to have been looked at. */
export const subscriptionLimits = { waiting: 100, had: 40, presses: 10 } as const;

const publicationId = z.string().max(40);

export const subscriptionSchema = z.object({
  /** The person's Entra object id. */
  id: z.string().max(80),
  /** Goes up with every write, also with those that nobody but the clock has made. */
  version: z.number().int().positive(),
  person: namedPersonSchema,
  topics: z.array(z.enum(newsTopics)),
  pace: z.enum(newsPaces),
  /** Goes up with each choice of the person, so that an old card does not undo a later one. */
  choice: z.number().int().positive(),
  /** Ids of the latest presses that were met, so that a redelivered one is not met twice. */
  presses: z.array(z.string().max(40)).max(subscriptionLimits.presses),
  since: instantSchema,
  /**
   * Ids of the latest publications that came while the person followed, oldest first, whether there was anything for the
   * person in them or not: none is given twice, and a correction goes to those who have the first.
   */
  had: z.array(publicationId).max(subscriptionLimits.had),
  /** Ids of publications that wait for the next digest. */
  waiting: z.array(publicationId).max(subscriptionLimits.waiting),
  /** From when on what waits is to be sent; set while something waits. */
  digestAt: instantSchema.optional(),
  /** The latest digest that was asked for. */
  digest: z
    .object({ nth: z.number().int().positive(), at: instantSchema, publications: z.array(publicationId) })
    .optional(),
  /** Teams said that the person cannot be reached: nothing is sent before the person chooses anew. */
  notReached: z.object({ reason: notReachedReasonSchema, at: instantSchema }).optional(),
  /** The person follows no more; the record is filed then. */
  endedAt: instantSchema.optional(),
});
/** Somebody who follows the group. */
export type Subscription = z.infer<typeof subscriptionSchema>;

/** News go to this follower: neither ended, nor found to be out of reach. */
export function isListening({ endedAt, notReached }: Pick<Subscription, 'endedAt' | 'notReached'>): boolean {
  return endedAt === undefined && notReached === undefined;
}
