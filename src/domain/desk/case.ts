import { z } from 'zod';
import { instantSchema, localDateSchema } from '../calendar';
import { guidSchema, slugSchema } from '../identifiers';
import { namedPersonSchema } from '../person';
import { visibilitySchema } from '../visibility';
import { recordIdSchema } from './record-id';

/** Longest texts of a case, in UTF-16 units. */
export const caseLimits = { title: 200, description: 2000, text: 2000, ask: 1000, history: 200, guests: 30 } as const;

const namedArea = z.object({ id: slugSchema, name: z.string() });
const text = z.string().max(caseLimits.text);

/** What is asked of a leader. */
export const askKinds = ['inform', 'advise', 'decide'] as const;

const questionSchema = z.object({
  /** Goes up by one with each sending up, so that an old card's button says which question it answers. */
  nth: z.number().int().positive(),
  what: z.enum(askKinds),
  /** The case's title as it was sent up: what it is called later is the group's own. */
  title: z.string().min(1).max(caseLimits.title),
  text,
  /** What the group advises, when it does. */
  advice: text,
  /** The advice goes against the present course. */
  isAgainst: z.boolean(),
  to: namedPersonSchema,
  by: namedPersonSchema,
  at: instantSchema,
  due: localDateSchema.optional(),
  /** The leader is reminded once. */
  remindedAt: instantSchema.optional(),
  /** From when on both sides see that the date has passed. */
  overdueAt: instantSchema.optional(),
  /** The chair was told that the leader is gone. */
  leftAt: instantSchema.optional(),
});
/** What a case was sent up with. */
export type Question = z.infer<typeof questionSchema>;

const answerSchema = z.object({
  nth: z.number().int().positive(),
  kind: z.enum(['noted', 'decided', 'returned', 'passed']),
  text,
  /** The leader whose answer it is. */
  by: namedPersonSchema,
  at: instantSchema,
  /** Whoever wrote it down when it was told orally: it stands as unconfirmed until the leader presses confirm. */
  recordedBy: namedPersonSchema.optional(),
  confirmedAt: instantSchema.optional(),
  passedTo: namedPersonSchema.optional(),
});
/** What a leader answered. */
export type Answer = z.infer<typeof answerSchema>;

const guestSchema = z.object({
  id: guidSchema,
  /** Empty while the bot does not know who it is. */
  name: z.string(),
  /** Goes up by one when the same person is asked in again: each time has a card of its own. */
  nth: z.number().int().positive(),
  /** What the group wants to know. */
  ask: z.string().max(caseLimits.ask),
  by: namedPersonSchema,
  at: instantSchema,
  endedAt: instantSchema.optional(),
});
/** Somebody from outside the group who was asked in for this one case. */
export type Guest = z.infer<typeof guestSchema>;

const changes = [
  ...(['raised', 'changed', 'onAgenda', 'startedWork', 'sentUp', 'answered', 'confirmed', 'returned'] as const),
  ...(['passed', 'reminded', 'delivered', 'reacted', 'closed', 'dropped', 'reopened', 'released'] as const),
  ...(['invited', 'uninvited', 'contributed'] as const),
] as const;

const changeSchema = z.object({
  at: instantSchema,
  by: namedPersonSchema,
  what: z.enum(changes),
  text: text.optional(),
  /** The version that it made, where something refers to it: what a guest has contributed. */
  version: z.number().int().positive().optional(),
});

export const caseSchema = z.object({
  /** Made from the id of the message or press that raised it, so that a redelivered one raises nothing new. */
  id: recordIdSchema,
  /** 1 for the first; each change keeps the former version. */
  version: z.number().int().positive(),
  /** The last version that somebody made, where the clock has put marks on it since. */
  madeVersion: z.number().int().positive().optional(),
  title: z.string().min(1).max(caseLimits.title),
  description: z.string().max(caseLimits.description),
  origin: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('area'), area: namedArea }),
    z.object({ kind: z.literal('group') }),
    /** A task that the leadership gave the group. */
    z.object({
      kind: z.literal('assignment'),
      /** In the leader's own words, whatever the group calls it later. */
      text: text.optional(),
    }),
    z.object({ kind: z.literal('employee') }),
  ]),
  raisedBy: namedPersonSchema,
  raisedAt: instantSchema,
  /** The matter of a status reply that it was made of. */
  source: z.object({ areaId: slugSchema, itemId: z.string() }).optional(),
  areas: z.array(namedArea),
  owner: namedPersonSchema.optional(),
  due: localDateSchema.optional(),
  isUrgent: z.boolean(),
  focusArea: z.string().max(80).optional(),
  state: z.enum(['raised', 'onAgenda', 'inProgress', 'sentUp', 'answered', 'closed', 'dropped']),
  visibility: visibilitySchema,
  question: questionSchema.optional(),
  /** Those before it, oldest first: each leader's card shows its own. */
  earlierQuestions: z.array(questionSchema).optional(),
  /** Oldest first. */
  answers: z.array(answerSchema),
  /** What the group delivered on an assignment, and what the leadership said to it. */
  delivery: z.object({ text, by: namedPersonSchema, at: instantSchema }).optional(),
  reaction: z.object({ text, by: namedPersonSchema, at: instantSchema }).optional(),
  /** Each person once, also those who take part no more. */
  guests: z.array(guestSchema).max(caseLimits.guests).optional(),
  /** The group was reminded of a task that it has to deliver. */
  remindedAt: instantSchema.optional(),
  history: z.array(changeSchema).max(caseLimits.history),
});
/** A matter that concerns several areas, or that the leadership gave the group. */
export type Case = z.infer<typeof caseSchema>;

/** A case that is over: it is on no agenda. */
export function isOver({ state }: Pick<Case, 'state'>): boolean {
  return state === 'closed' || state === 'dropped';
}
