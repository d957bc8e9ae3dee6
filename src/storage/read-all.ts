import type { Log } from '../app/ports/log';
import type { StoredRow } from './rows';
import { UnreadableEntityError } from './unreadable-entity-error';

/** Reads each row of a range; one that cannot be read is reported to the log and left out, and stays in the store. */
export function readAll<T>(stored: readonly StoredRow[], log: Log, read: (row: StoredRow) => T): readonly T[] {
  return stored.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (!(error instanceof UnreadableEntityError)) throw error;
      log.error('storage.unreadableEntity', error, {
        partition: error.partition,
        row: error.row,
        reason: error.reason,
      });
      return [];
    }
  });
}
