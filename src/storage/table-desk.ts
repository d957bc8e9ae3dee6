import type { Desk } from '../app/ports/desk';
import type { Log } from '../app/ports/log';
import { deskDocument } from './desk-document';
import { groupRows } from './group-rows';
import { readAll } from './read-all';
import { readDocument } from './read-document';
import { readVersioned } from './read-versioned';
import type { Rows } from './rows';

/** The records of the desk: those in use lie together by kind and shelf, filed ones and versions apart. */
export function tableDesk(rows: Rows, log: Log): Desk {
  return {
    async find(key, kind, id, shelf) {
      const partition = groupRows.partition(key);
      // In use first: a record is filed and taken out again by replacing the row, never in two writes.
      const stored =
        (await rows.get(partition, groupRows.desk(kind, shelf, id))) ??
        (await rows.get(partition, groupRows.filedDesk(kind, id)));
      return stored && readVersioned(stored, deskDocument(kind));
    },

    async list(key, kind, shelf) {
      const stored = await rows.range(groupRows.partition(key), groupRows.deskShelf(kind, shelf));
      return readAll(stored, log, (row) => readVersioned(row, deskDocument(kind)));
    },

    async versions(key, kind, id) {
      const stored = await rows.range(groupRows.partition(key), groupRows.deskVersionsOf(kind, id));
      return readAll(stored, log, (row) => readDocument(row, deskDocument(kind)));
    },
  };
}
