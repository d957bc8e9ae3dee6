import { z } from 'zod';
import { actionSchema } from '../domain/action';
import { instantSchema } from '../domain/calendar';
import { teamsMessageSchema } from '../domain/delivery';
import { groupSchema } from '../domain/group';
import { guidSchema, slugSchema } from '../domain/identifiers';
import { groupHeadSchema, meetingAreaSchema, meetingSchema } from '../domain/meeting';
import { personSchema, teamSchema } from '../domain/person';
import { planRecordSchema, planSchema } from '../domain/plan';
import { replySchema } from '../domain/status-reply';

/** What a row may hold: the name in its `kind` column and the shape of its document. */
export interface DocumentKind<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

const kind = <T>(name: string, schema: z.ZodType<T>): DocumentKind<T> => ({ name, schema });

const listing = z.object({
  tenantId: guidSchema,
  groupId: slugSchema,
  name: z.string(),
  channelId: z.string(),
  people: z.array(z.string()),
});

/** Every kind of document in the store. Notices are not here: their columns are written separately, see `noticeColumns`. */
export const documentKinds = {
  group: kind(
    'group',
    z.object({ revision: z.number().int().positive(), at: instantSchema, by: z.string(), group: groupSchema }),
  ),
  listing: kind('listing', listing),
  head: kind('head', groupHeadSchema),
  meeting: kind('meeting', meetingSchema),
  area: kind('area', meetingAreaSchema),
  reply: kind('reply', replySchema),
  plan: kind('plan', planSchema),
  planRecord: kind('planRecord', planRecordSchema),
  action: kind('action', actionSchema),
  message: kind('message', teamsMessageSchema),
  person: kind('person', personSchema),
  signInName: kind('signInName', z.object({ personId: guidSchema })),
  team: kind('team', teamSchema),
} as const;
