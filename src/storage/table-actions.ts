import type { Log } from '../app/ports/log';
import type { Actions } from '../app/ports/meetings';
import { documentKinds } from './document-kinds';
import { groupRows } from './group-rows';
import { readAll } from './read-all';
import { readVersioned } from './read-versioned';
import type { Rows } from './rows';

/** The actions of a group: current ones lie together, archived ones apart, so that a log never reads those. */
export function tableActions(rows: Rows, log: Log): Actions {
  return {
    async current(key) {
      const stored = await rows.range(groupRows.partition(key), groupRows.actions);
      return readAll(stored, log, (row) => readVersioned(row, documentKinds.action));
    },

    async find(key, actionId) {
      const partition = groupRows.partition(key);
      // Current first: an action moves to the archive and never back, so it cannot slip between the two reads.
      const stored =
        (await rows.get(partition, groupRows.action(actionId))) ??
        (await rows.get(partition, groupRows.archivedAction(actionId)));
      return stored && readVersioned(stored, documentKinds.action);
    },
  };
}
