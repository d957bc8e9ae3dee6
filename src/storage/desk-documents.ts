import type { z } from 'zod';
import { deskSchemas, type DeskKind, type DeskValue } from '../domain/desk/desk-record';
import type { DocumentKind } from './document-kinds';

/** The desk's records as documents of the store. */
export const deskDocuments: { readonly [K in DeskKind]: DocumentKind<DeskValue<K>> } = {
  case: document('desk.case', deskSchemas.case),
  entry: document('desk.entry', deskSchemas.entry),
  agenda: document('desk.agenda', deskSchemas.agenda),
  summary: document('desk.summary', deskSchemas.summary),
  publication: document('desk.publication', deskSchemas.publication),
  subscription: document('desk.subscription', deskSchemas.subscription),
  spread: document('desk.spread', deskSchemas.spread),
  setup: document('desk.setup', deskSchemas.setup),
  newcomers: document('desk.newcomers', deskSchemas.newcomers),
};

function document<T>(name: string, schema: z.ZodType<T>): DocumentKind<T> {
  return { name, schema };
}
