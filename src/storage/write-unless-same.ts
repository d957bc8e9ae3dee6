import { isDeepStrictEqual } from 'node:util';
import type { Versioned } from '../app/ports/versioned';
import type { DocumentKind } from './document-kinds';
import type { Operation } from './rows';
import { writeDocument } from './write-document';

/** The write that makes `known` into `value` on its etag, or the row's creation; none when they say the same. */
export function writeUnlessSame<T>(
  row: string,
  kind: DocumentKind<T>,
  value: T,
  known: Versioned<T> | undefined,
): readonly Operation[] {
  const columns = writeDocument(kind, value);
  if (known === undefined) return [{ do: 'create', row, columns }];
  const same = isDeepStrictEqual(columns, writeDocument(kind, known.value));
  return same ? [] : [{ do: 'replace', row, columns, etag: known.etag }];
}
