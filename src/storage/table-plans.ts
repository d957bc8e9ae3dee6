import type { Log } from '../app/ports/log';
import type { Plans } from '../app/ports/plans';
import { documentKinds } from './document-kinds';
import { groupRows } from './group-rows';
import { readAll } from './read-all';
import { readDocument } from './read-document';
import { readVersioned } from './read-versioned';
import type { Rows } from './rows';

/** The plan of a group is one row; the records of its decisions are a range. */
export function tablePlans(rows: Rows, log: Log): Plans {
  return {
    async find(key) {
      const stored = await rows.get(groupRows.partition(key), groupRows.plan);
      return stored && readVersioned(stored, documentKinds.plan);
    },

    async records(key) {
      const stored = await rows.range(groupRows.partition(key), groupRows.planRecords);
      return readAll(stored, log, (row) => readDocument(row, documentKinds.planRecord));
    },
  };
}
