import { z } from 'zod';
import { recordIdSchema } from '../domain/desk/record-id';
import { slugSchema } from '../domain/identifiers';
import type { Language } from '../domain/language';
import type { ButtonData } from './view';

const v = z.literal(1);
const g = slugSchema;
const c = recordIdSchema;
/** The version of the case that the pressed card showed. */
const n = z.number().int().min(0).max(1_000_000);

/**
 * The buttons about people who are asked in for one case. `invite`, `end`: the chair's, with the person in the form.
 * `contribute`: what the guest has written. `open`: one of the guest's cases, which may be chosen in the form of a list.
 */
export const guestButtonSchema = z.union([
  z
    .object({ v, verb: z.enum(['guest.invite', 'guest.end', 'guest.contribute']), g, c, n })
    .transform(({ verb, g: groupId, c: caseId, n: version }) => ({ verb, groupId, caseId, version })),
  z
    .object({ v, verb: z.literal('guest.open'), g, c: c.optional() })
    .transform(({ verb, g: groupId, c: caseId }) => ({ verb, groupId, caseId })),
]);
/** A press of one of these buttons; its inputs are for the form's own parser. */
export type GuestButton = z.infer<typeof guestButtonSchema>;
/** What the buttons ask for. */
export type GuestVerb = GuestButton['verb'];

/** The data of such a button. */
export function guestData(
  verb: GuestVerb,
  ids: { readonly g: string; readonly c?: string; readonly n?: number; readonly l: Language },
): ButtonData {
  return { v: 1, verb, ...ids };
}
