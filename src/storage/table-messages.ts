import type { Log } from '../app/ports/log';
import type { TeamsMessages } from '../app/ports/outbox';
import { documentKinds } from './document-kinds';
import { groupRows } from './group-rows';
import { readAll } from './read-all';
import { readDocument } from './read-document';
import type { Rows } from './rows';
import { writeDocument } from './write-document';

/**
 * The messages in Teams. `save` overwrites without a condition, since only the worker that holds the notice writes: it
 * has called `find` first, which throws for a row this version cannot read.
 */
export function tableMessages(rows: Rows, log: Log): TeamsMessages {
  return {
    async find(key, messageId) {
      const stored = await rows.get(groupRows.partition(key), groupRows.message(messageId));
      return stored && readDocument(stored, documentKinds.message);
    },

    async save(key, message) {
      const columns = writeDocument(documentKinds.message, message);
      await rows.overwrite(groupRows.partition(key), { row: groupRows.message(message.id), columns });
    },

    async cardsOf(key, meetingId) {
      const stored = await rows.range(groupRows.partition(key), groupRows.cardsOf(meetingId));
      return readAll(stored, log, (row) => readDocument(row, documentKinds.message));
    },
  };
}
