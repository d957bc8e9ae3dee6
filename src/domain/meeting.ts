import { z } from 'zod';
import { instantSchema, localDateSchema } from './calendar';
import { guidSchema, personRefSchema, slugSchema } from './identifiers';
import { languageSchema } from './language';
import { ledgerStateSchema } from './ledger-state';
import { namedPersonSchema } from './person';
import { rhythmNameSchema } from './rhythm';
import { levelSchema, raisedItemSchema, replyContentSchema, replySchema } from './status-reply';

/**
 * The meeting's planned local start as `2026-11-24-0900`: the same occurrence always gets the same id, and a meeting that
 * is moved keeps it. `-2` when a moved meeting holds the id of that time.
 */
export const meetingIdSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}-\d{4}(-\d)?$/);

/** How many earlier meetings the board shows beside the current one. */
export const seriesLength = 3;

export const meetingSchema = z.object({
  id: meetingIdSchema,
  startsAt: instantSchema,
  /** The day of the meeting in the group's zone. */
  day: localDateSchema,
  deadline: instantSchema,
  /** The meeting before this one, whose replies prefill this one's cards. */
  previousId: meetingIdSchema.optional(),
  openedAt: instantSchema,
  openedBy: namedPersonSchema.optional(),
  closedAt: instantSchema.optional(),
  postedAt: instantSchema.optional(),
  /** The planned times of the week's steps, copied when it opens: those that were over by then are not made up. */
  reminders: z.array(instantSchema).optional(),
  postsAt: instantSchema.optional(),
  closesAt: instantSchema.optional(),
  rhythm: rhythmNameSchema.optional(),
  /** The meeting whose board started the day's thread, when this one answers in it. */
  threadMeetingId: meetingIdSchema.optional(),
  /** The board goes to the channel by hand only. */
  heldBy: namedPersonSchema.optional(),
  /** Each step of the week that was done or came too late, by its name: `remind.1`, `deadline`, `post`. */
  steps: z.record(z.string(), z.object({ at: instantSchema, outcome: z.enum(['done', 'skipped']) })).optional(),
  /** What became of each area, worked out when the meeting closed: the sum is the roster. */
  ledger: z.record(slugSchema, ledgerStateSchema).optional(),
  /** The group's revision that the rows follow; another one has changes that they may not know yet. */
  rosterRevision: z.number().int().optional(),
  /** All area rows exist and the cards are asked for; until then the opening is resumed by whoever comes next. */
  rosterComplete: z.boolean(),
});
/** One occurrence of the group's meeting. */
export type Meeting = z.infer<typeof meetingSchema>;

const holderSchema = z.object({
  ref: personRefSchema,
  /** Unknown until the sign-in name has been found in the team's roster. */
  id: guidSchema.optional(),
  name: z.string(),
});
/** Who answers for an area in one meeting, with the name as it was then. */
export type Holder = z.infer<typeof holderSchema>;

const earlierReplySchema = z.object({
  day: localDateSchema,
  content: replyContentSchema,
  unchangedSince: localDateSchema.optional(),
  /** Everything the area has raised that stands when the next meeting opens. */
  standing: z.array(raisedItemSchema),
});
/** The area's last reply before this meeting, which prefills its card. */
export type EarlierReply = z.infer<typeof earlierReplySchema>;

const earlierLevelSchema = z.object({
  meetingId: meetingIdSchema,
  day: localDateSchema,
  startsAt: instantSchema.optional(),
  level: levelSchema.optional(),
});
/** The level in an earlier meeting; without one nothing was received. */
export type EarlierLevel = z.infer<typeof earlierLevelSchema>;

export const meetingAreaSchema = z.object({
  meetingId: meetingIdSchema,
  areaId: slugSchema,
  areaName: z.string(),
  /** Place in the group file, so that the board keeps its order. */
  order: z.number().int(),
  meetingDay: localDateSchema,
  startsAt: instantSchema,
  deadline: instantSchema,
  closedAt: instantSchema.optional(),
  /** The area ended before the meeting's day after it had been asked, and had not answered: it is no part of the meeting. */
  leftOutAt: instantSchema.optional(),
  /** The board is in the channel, so a reply must correct it. */
  postedAt: instantSchema.optional(),
  groupName: z.string(),
  language: languageSchema,
  timeZone: z.string(),
  coordinator: holderSchema.optional(),
  deputy: holderSchema.optional(),
  /** The coordinator is away, so that the deputy is asked instead. */
  awayUntil: localDateSchema.optional(),
  /** The deputy is away too, so that there is nobody to ask instead. */
  deputyAwayUntil: localDateSchema.optional(),
  card: z.enum(['full', 'short']).optional(),
  /** All areas of the meeting, for the card's «concerns» choice. */
  areas: z.array(z.object({ id: slugSchema, name: z.string() })),
  previous: earlierReplySchema.optional(),
  /** What stands of the areas that this one has come of, as long as it has not answered itself. */
  inherited: z.array(raisedItemSchema).optional(),
  /** Which area covers a need of this one, by the id of the raised item, as the chair has marked it. */
  covered: z.record(z.string(), z.object({ id: slugSchema, name: z.string() })).optional(),
  /** Newest first, at most `seriesLength`. */
  earlierLevels: z.array(earlierLevelSchema),
  reply: replySchema.optional(),
  /** The people who have this area's card in their chat and must see its current state. */
  cardHolders: z.array(personRefSchema),
  /** The latest presses that were stored, so that a redelivered one is recognised. */
  presses: z.array(z.string()),
});
/** One area in one meeting: all that a press needs, in one row. */
export type MeetingArea = z.infer<typeof meetingAreaSchema>;

export const groupHeadSchema = z.object({
  openMeetingId: meetingIdSchema.optional(),
  latestMeetingId: meetingIdSchema.optional(),
  /** The latest meeting whose board and log stand in the channel. */
  postedMeetingId: meetingIdSchema.optional(),
});
/** Where the group is in its row of meetings. */
export type GroupHead = z.infer<typeof groupHeadSchema>;
