import { z } from 'zod';
import { recordIdSchema } from '../domain/desk/record-id';
import { slugSchema } from '../domain/identifiers';
import type { Language } from '../domain/language';
import type { ButtonData } from './view';

const v = z.literal(1);
const g = slugSchema;
const c = recordIdSchema;
/** Which question, answer or delivery of the case the card showed. */
const n = z.number().int().min(0).max(1000);

/**
 * The buttons between the group and the leadership. `sendUpForm`, `toldForm`: the chair's forms; `sendUp`, `told`: what
 * was filled in. `noted`, `decided`, `returned`, `passed`, `confirm`: the leader's answers. `release`: the answer may go wide.
 * `assign`: a leader gives a task; `deliver`: the group answers it; `react`: what the leader says to that.
 */
export const upwardButtonSchema = z.union([
  z
    .object({ v, verb: z.enum(['up.sendUpForm', 'up.toldForm', 'up.release']), g, c })
    .transform(({ verb, g: groupId, c: caseId }) => ({ verb, groupId, caseId })),
  z
    .object({
      v,
      verb: z.enum([
        ...['up.sendUp', 'up.told'],
        ...['up.noted', 'up.decided', 'up.returned', 'up.passed', 'up.confirm'],
        ...['up.deliver', 'up.react'],
      ] as const),
      g,
      c,
      n,
    })
    .transform(({ verb, g: groupId, c: caseId, n: nth }) => ({ verb, groupId, caseId, nth })),
  /** The group is chosen in the form when the leader has several. */
  z.object({ v, verb: z.literal('up.assign'), c }).transform(({ verb, c: caseId }) => ({ verb, caseId })),
]);
/** A press of one of these buttons; its inputs are for the form's own parser. */
export type UpwardButton = z.infer<typeof upwardButtonSchema>;
/** What the buttons ask for. */
export type UpwardVerb = UpwardButton['verb'];

/** The data of such a button. */
export function upwardData(
  verb: UpwardVerb,
  ids: { readonly g?: string; readonly c: string; readonly n?: number; readonly l: Language },
): ButtonData {
  return { v: 1, verb, ...ids };
}
