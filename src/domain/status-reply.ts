import { z } from 'zod';
import { instantSchema, localDateSchema } from './calendar';
import { slugSchema } from './identifiers';
import { namedPersonSchema } from './person';

/** The area's own judgement, mildest first. */
export const levels = ['normal', 'strained', 'critical'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

export const resourceLevels = ['sufficient', 'tight', 'insufficient'] as const;
export const resourceLevelSchema = z.enum(resourceLevels);

/** Longest texts, in UTF-16 units; the card budget of 80 KB is worked out from them. */
export const textLimits = { line: 200, resources: 1000, challenges: 1000, raised: 500, action: 300 } as const;

const line = z.string().max(textLimits.line);
const raisedText = z.string().max(textLimits.raised);

/** Most items of an area that stand at once. A row holds them all, and a row has a size. */
export const maxStanding = 20;

/** What an area can raise for the others, beyond its own status. */
const raisedKinds = ['matter', 'need', 'offer', 'signal'] as const;

export const raisedItemSchema = z.object({
  /** `<meetingId>.<kind>`: an area raises at most one of each kind in a meeting. With another area's id before it, see `from`. */
  id: z.string(),
  kind: z.enum(raisedKinds),
  text: raisedText,
  /** Weak signals only: the day to look again. */
  lookAgain: localDateSchema.optional(),
  /** Matters only: the areas it concerns. */
  areas: z.array(slugSchema),
  raisedOn: localDateSchema,
  /** The area that raised it, by the name it had, when this one has come of it by a split or a merger. */
  from: z.object({ areaId: slugSchema, areaName: z.string(), itemId: z.string() }).optional(),
});
/** A matter, need, offer or weak signal that stands until the area ends it. */
export type RaisedItem = z.infer<typeof raisedItemSchema>;

export const replyContentSchema = z.object({
  level: levelSchema,
  text: line,
  resourceLevel: resourceLevelSchema.optional(),
  resources: z.string().max(textLimits.resources),
  challenges: z.string().max(textLimits.challenges),
  /** Raised in this meeting; empty text means nothing raised. */
  signal: z.object({ text: raisedText, lookAgain: localDateSchema.optional() }),
  need: raisedText,
  offer: raisedText,
  matter: z.object({ text: raisedText, areas: z.array(slugSchema) }),
  /** Ids of items raised earlier that no longer stand. */
  ended: z.array(z.string()),
});
/** What one area says of itself for one meeting. */
export type ReplyContent = z.infer<typeof replyContentSchema>;

export const replySchema = z.object({
  /** 1 for the area's first reply to the meeting; the card carries the version it shows. */
  version: z.number().int().positive(),
  content: replyContentSchema,
  author: namedPersonSchema,
  /** Set when a deputy answered: whose area it is. Empty name when the post is vacant. */
  onBehalfOf: z.string().optional(),
  at: instantSchema,
  /** The first reply came after the deadline. */
  late: z.boolean(),
  /** Sent with the «no change» button. */
  confirmedUnchanged: z.boolean(),
  /** The day of the first meeting with these same lasting answers, when it is not this meeting. */
  unchangedSince: localDateSchema.optional(),
  /** Items raised at earlier meetings that still stand. */
  standing: z.array(raisedItemSchema),
  /** Ids of the actions this reply ticked off. */
  actionsDone: z.array(z.string()),
});
/** One stored version of an area's reply. */
export type Reply = z.infer<typeof replySchema>;
