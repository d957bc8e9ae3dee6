import { z } from 'zod';
import { instantSchema, localDateSchema } from './calendar';
import { slugSchema } from './identifiers';
import { meetingIdSchema } from './meeting';
import { namedPersonSchema } from './person';
import { textLimits } from './status-reply';

const changeSchema = z.object({
  at: instantSchema,
  by: namedPersonSchema,
  what: z.enum(['created', 'done', 'reopened', 'moved']),
  due: localDateSchema.optional(),
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
});
/** Something agreed in the group, with owner and due date. */
export type Action = z.infer<typeof actionSchema>;
