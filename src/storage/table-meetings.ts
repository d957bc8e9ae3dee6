import type { Log } from '../app/ports/log';
import type { Meetings } from '../app/ports/meetings';
import { documentKinds } from './document-kinds';
import { groupRows } from './group-rows';
import { readAll } from './read-all';
import { readDocument } from './read-document';
import { readVersioned } from './read-versioned';
import type { Rows } from './rows';

/** The meetings of a group: every read is one row or one range of the group's partition. */
export function tableMeetings(rows: Rows, log: Log): Meetings {
  return {
    async head(key) {
      const stored = await rows.get(groupRows.partition(key), groupRows.head);
      return stored && readVersioned(stored, documentKinds.head);
    },

    async meeting(key, meetingId) {
      const stored = await rows.get(groupRows.partition(key), groupRows.meeting(meetingId));
      return stored && readVersioned(stored, documentKinds.meeting);
    },

    async area(key, meetingId, areaId) {
      const stored = await rows.get(groupRows.partition(key), groupRows.area(meetingId, areaId));
      return stored && readVersioned(stored, documentKinds.area);
    },

    async areas(key, meetingId) {
      const stored = await rows.range(groupRows.partition(key), groupRows.areasOf(meetingId));
      return readAll(stored, log, (row) => readVersioned(row, documentKinds.area));
    },

    async replies(key, meetingId, areaId) {
      const stored = await rows.range(groupRows.partition(key), groupRows.repliesOf(meetingId, areaId));
      return readAll(stored, log, (row) => readDocument(row, documentKinds.reply));
    },
  };
}
