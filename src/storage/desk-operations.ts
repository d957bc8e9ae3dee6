import type { Change } from '../app/ports/commit';
import { shelfOf, type DeskKind, type DeskValue } from '../domain/desk/desk-record';
import { deskDocument } from './desk-document';
import { groupRows } from './group-rows';
import type { Columns, Operation } from './rows';
import { writeDocument } from './write-document';

/** The row in use and the row that keeps the version; a record that is filed leaves the first for a row apart. */
export function deskOperations({ record, etag, file }: Extract<Change, { put: 'desk' }>): readonly Operation[] {
  const { kind, value } = record;
  const columns = columnsOf(kind, value);
  const row = groupRows.desk(kind, shelfOf(record), value.id);
  const version: Operation = { do: 'create', row: groupRows.deskVersion(kind, value.id, value.version), columns };
  if (file === true) {
    const filed: Operation = { do: 'overwrite', row: groupRows.filedDesk(kind, value.id), columns };
    return etag === undefined ? [filed, version] : [{ do: 'delete', row, etag }, filed, version];
  }
  return [etag === undefined ? { do: 'create', row, columns } : { do: 'replace', row, columns, etag }, version];
}

function columnsOf<K extends DeskKind>(kind: K, value: DeskValue<K>): Columns {
  return writeDocument(deskDocument(kind), value);
}
