import type { z } from 'zod';
import { newcomersSchema } from '../setup/newcomers';
import { setupSchema } from '../setup/setup';
import { agendaSchema } from './agenda';
import { calledInSchema } from './guests/called-in';
import { caseSchema } from './case';
import { entrySchema } from './entry';
import { spreadSchema } from './spread';
import { subscriptionSchema } from './subscription';
import { publicationSchema, summarySchema } from './summary';

/** The records of the chair's desk: each has an id and a version, and every version is kept. */
export const deskSchemas = {
  case: caseSchema,
  entry: entrySchema,
  agenda: agendaSchema,
  summary: summarySchema,
  publication: publicationSchema,
  subscription: subscriptionSchema,
  spread: spreadSchema,
  calledIn: calledInSchema,
  setup: setupSchema,
  newcomers: newcomersSchema,
} as const;

export type DeskKind = keyof typeof deskSchemas;
export type DeskValue<K extends DeskKind> = z.infer<(typeof deskSchemas)[K]>;
export type DeskRecord = { [K in DeskKind]: { readonly kind: K; readonly value: DeskValue<K> } }[DeskKind];

/** What the record lies under, so that it is read together with the others there. */
export function shelfOf(record: DeskRecord): string | undefined {
  return record.kind === 'entry' || record.kind === 'publication' ? record.value.meetingId : undefined;
}
