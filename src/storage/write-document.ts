import { checkedTexts } from './checked-texts';
import { documentColumns } from './document-columns';
import type { DocumentKind } from './document-kinds';
import { documentSchema } from './document-schema';
import type { Columns } from './rows';

/**
 * The columns that hold `value`. Throws, before anything is stored, for a value that could not be read back: that is a
 * fault in this program, and a row nobody can read would be worse.
 */
export function writeDocument<T>(kind: DocumentKind<T>, value: T): Columns {
  const checked = kind.schema.safeParse(value);
  if (!checked.success) {
    const places = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
    throw new TypeError(`A document of kind ${kind.name} does not have its shape (${places}).`);
  }
  const text = JSON.stringify(checked.data);
  checkedTexts.add(kind.name, text);
  return { kind: kind.name, schema: documentSchema, ...documentColumns.split(text) };
}
