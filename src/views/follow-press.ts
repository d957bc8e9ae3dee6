import { z } from 'zod';
import { slugSchema } from '../domain/identifiers';
import type { Language } from '../domain/language';
import type { ButtonData } from './view';

const v = z.literal(1);
const g = slugSchema;
/** Which choice of the person the card showed; 0 for none. */
const r = z.number().int().min(0).max(1_000_000);

/**
 * The buttons about following a group. `show`: the form; `pick`: the form of the group that was chosen in a list; `save`,
 * `stop`: from the form; `leave`: stop, from whatever was sent to the follower, however old.
 */
export const followButtonSchema = z.union([
  z.object({ v, verb: z.literal('follow.show'), g }).transform((of) => ({ verb: of.verb, groupId: of.g })),
  z.object({ v, verb: z.literal('follow.leave'), g }).transform((of) => ({ verb: of.verb, groupId: of.g })),
  z.object({ v, verb: z.literal('follow.pick') }).transform(({ verb }) => ({ verb })),
  z
    .object({ v, verb: z.literal('follow.save'), g, r })
    .transform((of) => ({ verb: of.verb, groupId: of.g, shown: of.r })),
  z
    .object({ v, verb: z.literal('follow.stop'), g, r })
    .transform((of) => ({ verb: of.verb, groupId: of.g, shown: of.r })),
]);
/** A press of one of these buttons; its inputs are for the form's own parser. */
export type FollowButton = z.infer<typeof followButtonSchema>;
/** What the buttons ask for. */
export type FollowVerb = FollowButton['verb'];

/** The data of such a button. `g` group, `r` the choice shown, `l` the card's language. */
export function followData(
  verb: FollowVerb,
  ids: { readonly g?: string; readonly r?: number; readonly l: Language },
): ButtonData {
  return { v: 1, verb, ...ids };
}
