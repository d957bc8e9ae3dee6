import type { z } from 'zod';
import { deskSchemas, type DeskKind, type DeskValue } from '../domain/desk/desk-record';
import type { DocumentKind } from './document-kinds';

const schemas: { readonly [K in DeskKind]: z.ZodType<DeskValue<K>> } = deskSchemas;

/** A kind of the desk's records as a document of the store. */
export function deskDocument<K extends DeskKind>(kind: K): DocumentKind<DeskValue<K>> {
  return { name: `desk.${kind}`, schema: schemas[kind] };
}
