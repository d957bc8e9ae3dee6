import type { Versioned } from '../app/ports/versioned';
import type { DocumentKind } from './document-kinds';
import { readDocument } from './read-document';
import type { StoredRow } from './rows';

/** A row's document with the etag it was read at. Throws `UnreadableEntityError`. */
export function readVersioned<T>(stored: StoredRow, kind: DocumentKind<T>): Versioned<T> {
  return { value: readDocument(stored, kind), etag: stored.etag };
}
