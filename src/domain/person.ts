import { z } from 'zod';
import { localDateSchema } from './calendar';
import { guidSchema, type PersonRef } from './identifiers';
import { languageSchema } from './language';
import { wallTimeSchema } from './weekday';

/** Where Teams can be reached for one person or team, in our own shape. */
export const personSchema = z.object({
  tenantId: guidSchema,
  /** The Entra object id. */
  id: guidSchema,
  name: z.string().max(256).optional(),
  /** The user principal name, lower case. */
  signInName: z.string().max(256).optional(),
  /** The person's own choice; the group's language otherwise. */
  language: languageSchema.optional(),
  /** Teams in whose roster the person has been seen, whether they still are or not. */
  teamIds: z.array(z.string().max(200)).max(50).optional(),
  /** Away up to and including this day; the deputies are asked instead. */
  awayUntil: localDateSchema.optional(),
  /** The person's own quiet hours, in the group's zone; `group` when they have gone back to the group's. */
  quietHours: z.union([z.object({ from: wallTimeSchema, to: wallTimeSchema }), z.literal('group')]).optional(),
  serviceUrl: z.string().optional(),
  /** The personal chat with the bot, once it exists. */
  conversationId: z.string().optional(),
});
/** Somebody the bot has met in the tenant. */
export type Person = z.infer<typeof personSchema>;

export const teamSchema = z.object({
  tenantId: guidSchema,
  id: z.string(),
  name: z.string().optional(),
  serviceUrl: z.string(),
  channels: z.array(z.object({ id: z.string(), name: z.string().optional() })),
});
/** A team that has the app, and the channels seen in it. The General channel has the team's id and no name. */
export type Team = z.infer<typeof teamSchema>;

/** A person as a record keeps them: the name is as it was. */
export const namedPersonSchema = z.object({ id: guidSchema, name: z.string() });
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/** Does `ref` in the group file mean this person? */
export function isSamePerson(
  ref: PersonRef | undefined,
  person: { id: string; signInName?: string | undefined },
): boolean {
  return ref !== undefined && (ref === person.id || ref === person.signInName);
}
