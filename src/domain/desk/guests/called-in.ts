import { z } from 'zod';
import { guidSchema } from '../../identifiers';
import { recordIdSchema } from '../record-id';

/** Most cases of one group that are remembered for one person; the oldest is forgotten. */
const mostCases = 100;

export const calledInSchema = z.object({
  /** The person's Entra object id. */
  id: guidSchema,
  version: z.number().int().positive(),
  /** Cases that the person was ever asked in for, oldest first. Whether they still are is the case's own to say. */
  cases: z.array(recordIdSchema).max(mostCases),
});
/** Where to look for the cases of somebody who may belong to no group. */
export type CalledIn = z.infer<typeof calledInSchema>;

/** The record with one case more; undefined when it holds that one already. */
export function withCase(before: CalledIn | undefined, personId: string, caseId: string): CalledIn | undefined {
  const known = before?.cases ?? [];
  if (known.includes(caseId)) return undefined;
  return { id: personId, version: (before?.version ?? 0) + 1, cases: [...known, caseId].slice(-mostCases) };
}
