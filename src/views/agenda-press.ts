import { z } from 'zod';
import { recordIdSchema } from '../domain/desk/record-id';
import { slugSchema } from '../domain/identifiers';
import type { Language } from '../domain/language';
import { meetingIdSchema } from '../domain/meeting';
import type { ButtonData } from './view';

const v = z.literal(1);
const g = slugSchema;
const m = meetingIdSchema;
/** The version of the agenda or the case that the pressed card showed; 0 for none. */
const n = z.number().int().min(0).max(1_000_000);
const c = recordIdSchema;

/**
 * The buttons of agendas and of cases inside the group. `agenda.`: the chair moves, drops, adds and notes the outcome of
 * the item chosen in the card's form, marks a need as covered, or opens the item as a case. `case.`: the list, one case, what the chair does with it.
 */
export const agendaButtonSchema = z.union([
  z
    .object({
      v,
      verb: z.enum([
        'agenda.up',
        'agenda.down',
        'agenda.drop',
        'agenda.add',
        'agenda.note',
        'agenda.cover',
        'agenda.case',
      ]),
      g,
      m,
      n,
    })
    .transform(({ verb, g: groupId, m: meetingId, n: version }) => ({ verb, groupId, meetingId, version })),
  z.object({ v, verb: z.literal('case.list'), g }).transform(({ verb, g: groupId }) => ({ verb, groupId })),
  /** Which one is chosen in the form of a list. */
  z
    .object({ v, verb: z.literal('case.open'), g, c: c.optional() })
    .transform(({ verb, g: groupId, c: caseId }) => ({ verb, groupId, caseId })),
  z
    .object({
      v,
      verb: z.enum(['case.toAgenda', 'case.work', 'case.close', 'case.drop', 'case.reopen']),
      g,
      c,
      n,
    })
    .transform(({ verb, g: groupId, c: caseId, n: version }) => ({ verb, groupId, caseId, version })),
  z
    .object({ v, verb: z.literal('case.raise'), g, c })
    .transform(({ verb, g: groupId, c: caseId }) => ({ verb, groupId, caseId })),
]);
/** A press of one of these buttons; its inputs are for the form's own parser. */
export type AgendaButton = z.infer<typeof agendaButtonSchema>;
/** What the buttons ask for. */
export type AgendaVerb = AgendaButton['verb'];

/** The data of such a button: `g` group, `m` meeting, `c` case, `n` version, `l` the card's language. */
export function agendaData(
  verb: AgendaVerb,
  ids: { readonly g: string; readonly m?: string; readonly c?: string; readonly n?: number; readonly l: Language },
): ButtonData {
  return { v: 1, verb, ...ids };
}
