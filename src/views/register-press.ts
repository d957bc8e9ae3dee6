import { z } from 'zod';
import { entryKinds } from '../domain/desk/entry';
import { slugSchema } from '../domain/identifiers';
import type { Language } from '../domain/language';
import { meetingIdSchema } from '../domain/meeting';
import type { ButtonData } from './view';

const v = z.literal(1);
const g = slugSchema;
const m = meetingIdSchema;
/** As we make them: of a client only what can stand in the id of a notice. */
const id = z.string().regex(/^[\w-]{1,80}$/);
const k = z.enum(entryKinds);
/** The version that the pressed card showed. */
const r = z.number().int().min(1).max(1_000_000);

const ofEntry = { v, g, m, id };
const ofAction = { v, g, id, r };
const entryIds = (of: { g: string; m: string; id: string }) => ({ groupId: of.g, meetingId: of.m, entryId: of.id });

/**
 * The buttons of what is registered in a meeting, and of an action in somebody's chat. `new`, `edit`, `ownWay`: the forms;
 * `save`, `change`, `saveOwnWay`: what was filled in; `show`, `open`: one of a list. `confirm`, `sendBack`: the one who
 * decided. `done`, `reopen`, `move`, `handOver`: the owner, or the chair.
 */
export const registerButtonSchema = z.union([
  z.object({ v, verb: z.literal('entry.new'), g, k }).transform((of) => ({ verb: of.verb, groupId: of.g, kind: of.k })),
  z
    .object({ ...ofEntry, verb: z.literal('entry.save'), k })
    .transform((of) => ({ verb: of.verb, ...entryIds(of), kind: of.k })),
  z.object({ ...ofEntry, verb: z.literal('entry.edit') }).transform((of) => ({ verb: of.verb, ...entryIds(of) })),
  z
    .object({ ...ofEntry, verb: z.literal('entry.change'), r })
    .transform((of) => ({ verb: of.verb, ...entryIds(of), shownVersion: of.r })),
  z
    .object({ ...ofEntry, verb: z.enum(['entry.ownWay', 'entry.saveOwnWay']) })
    .transform((of) => ({ verb: of.verb, ...entryIds(of) })),
  z
    .object({ ...ofEntry, verb: z.enum(['decision.confirm', 'decision.sendBack']), r })
    .transform((of) => ({ verb: of.verb, ...entryIds(of), shownVersion: of.r })),
  z.object({ v, verb: z.enum(['entry.show', 'action.open']), g }).transform((of) => ({ verb: of.verb, groupId: of.g })),
  z
    .object({ ...ofAction, verb: z.enum(['action.done', 'action.reopen', 'action.move', 'action.handOver']) })
    .transform((of) => ({ verb: of.verb, groupId: of.g, actionId: of.id, shownVersion: of.r })),
]);
/** A press of one of these buttons; its inputs are for the form's own parser. */
export type RegisterButton = z.infer<typeof registerButtonSchema>;
/** What the buttons ask for. */
export type RegisterVerb = RegisterButton['verb'];

/** The data of such a button. `g` group, `m` meeting, `k` kind of entry, `r` version, `l` the card's language. */
export function registerData(
  verb: RegisterVerb,
  ids: {
    readonly g: string;
    readonly m?: string;
    readonly id?: string;
    readonly k?: (typeof entryKinds)[number];
    readonly r?: number;
    readonly l: Language;
  },
): ButtonData {
  return { v: 1, verb, ...ids };
}
