import { z } from 'zod';
import { instantSchema, localDateSchema } from './calendar';
import { recordIdSchema } from './desk/record-id';
import { slugSchema } from './identifiers';
import { meetingIdSchema } from './meeting';
import { namedPersonSchema } from './person';
import { textLimits } from './status-reply';
import { visibilitySchema } from './visibility';

/** Longest reason for another date, in UTF-16 units. */
export const reasonLimit = 300;

const changeSchema = z.object({
  at: instantSchema,
  by: namedPersonSchema,
  what: z.enum(['created', 'done', 'reopened', 'moved', 'handedOver']),
  due: localDateSchema.optional(),
  /** Why it was moved. */
  reason: z.string().max(reasonLimit).optional(),
  /** Who had it before and who has it since: the names as they were. */
  from: namedPersonSchema.optional(),
  to: namedPersonSchema.optional(),
  /** The press that made the change, so that a redelivered one makes no other. */
  press: z.string().max(80).optional(),
});

export const actionSchema = z.object({
  /** Made from the id of the message that asked for it, so that a redelivered message creates nothing new. */
  id: z.string().min(1).max(80),
  text: z.string().min(1).max(textLimits.action),
  owner: namedPersonSchema.optional(),
  /** With the name of its time; none when the whole group has it. */
  area: z.object({ id: slugSchema, name: z.string() }).optional(),
  due: localDateSchema.optional(),
  state: z.enum(['open', 'done']),
  createdOn: localDateSchema,
  doneOn: localDateSchema.optional(),
  doneIn: meetingIdSchema.optional(),
  history: z.array(changeSchema),
  /** Group-only where nothing is said. */
  visibility: visibilitySchema.unwrap().optional(),
  focusArea: z.string().max(80).optional(),
  caseId: recordIdSchema.optional(),
  /** The meeting it was agreed in. */
  createdIn: meetingIdSchema.optional(),
  /** Goes up with each change that somebody makes: 1 where nothing is said. */
  version: z.number().int().positive().optional(),
  /** The date that the owner was reminded before and after: each date once. */
  remindedBefore: localDateSchema.optional(),
  remindedAfter: localDateSchema.optional(),
});
/** Something agreed in the group, with owner and due date. */
export type Action = z.infer<typeof actionSchema>;
