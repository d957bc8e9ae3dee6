import { checkedTexts } from './checked-texts';
import { documentColumns } from './document-columns';
import type { DocumentKind } from './document-kinds';
import { documentSchema } from './document-schema';
import type { StoredRow } from './rows';
import { UnreadableEntityError } from './unreadable-entity-error';

/** The document of a row, validated. Throws `UnreadableEntityError`. */
export function readDocument<T>(stored: StoredRow, kind: DocumentKind<T>): T {
  const { columns, partition, row } = stored;
  const unreadable = (reason: string) => new UnreadableEntityError(partition, row, reason);
  if (columns['kind'] !== kind.name) throw unreadable(`not of kind ${kind.name}`);
  if (typeof columns['schema'] !== 'number' || columns['schema'] > documentSchema) {
    throw unreadable(`schema ${String(columns['schema'])}, this version reads up to ${documentSchema}`);
  }
  const text = documentColumns.join(columns);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, so it is not passed on.
    throw unreadable('broken JSON');
  }
  if (checkedTexts.has(kind.name, text)) return json as T;
  const read = kind.schema.safeParse(json);
  if (read.success) return read.data;
  throw unreadable(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '));
}
