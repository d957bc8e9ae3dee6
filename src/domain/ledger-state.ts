import { z } from 'zod';

/** What became of an area in a meeting: exactly one of these, the first that fits in this order. */
export const ledgerStates = ['inTime', 'unchanged', 'late', 'vacant', 'absent', 'notReached', 'silent'] as const;
export const ledgerStateSchema = z.enum(ledgerStates);
export type LedgerState = z.infer<typeof ledgerStateSchema>;
