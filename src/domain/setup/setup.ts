import { z } from 'zod';
import { instantSchema } from '../calendar';
import { slugSchema } from '../identifiers';
import { languageSchema } from '../language';
import { namedPersonSchema } from '../person';
import { groupOutlineSchema } from './group-outline';

/** The parts a group is filled in by, in order. */
export const mainParts = ['times', 'people', 'areas', 'more'] as const;
/** The parts that have something by default, and stand behind a button of their own. */
export const settingsParts = ['steps', 'intensified', 'crisis', 'calendar', 'general', 'channel'] as const;
export const setupParts = [...mainParts, ...settingsParts] as const;
export type SetupPart = (typeof setupParts)[number];

export const setupSchema = z.object({
  /** Always the same: a channel has one. */
  id: z.literal('setup'),
  /** 1 for the first; what somebody fills in on an older one is not saved over what others have changed since. */
  version: z.number().int().positive(),
  tenantId: z.string(),
  team: z.object({ id: z.string().max(200), name: z.string().optional() }),
  channel: z.object({ id: z.string().max(200), name: z.string().optional() }),
  /** The language of the card in the channel, until the group has one. */
  language: languageSchema,
  /** Who added the app, or asked for the card: offered the chair, and may name another. */
  offeredTo: namedPersonSchema.optional(),
  /**
   * `open` while it is filled in; `creating` from when the group has its id until all that follows is done; `created`;
   * `taken` where the team has a group already.
   */
  state: z.enum(['open', 'creating', 'created', 'taken']),
  groupId: slugSchema.optional(),
  outline: groupOutlineSchema,
  changedBy: namedPersonSchema.optional(),
  changedAt: instantSchema,
  /** The press that made this version, so that a redelivered one is not taken for somebody else's change. */
  pressId: z.string().max(80).optional(),
});
/** The setting up of a group in one channel, from the first card to the group. */
export type Setup = z.infer<typeof setupSchema>;
