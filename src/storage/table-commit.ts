import type { Change, Commit } from '../app/ports/commit';
import type { Instant } from '../domain/calendar';
import { noticeId } from '../domain/notice';
import type { Clock } from '../app/ports/clock';
import { deskOperations } from './desk-operations';
import { documentKinds, type DocumentKind } from './document-kinds';
import { groupRows } from './group-rows';
import { noticeColumns } from './notice-columns';
import type { Operation, Rows } from './rows';
import { writeDocument } from './write-document';

/** One commit is one transaction in the group's partition. */
export function tableCommit(rows: Rows, clock: Clock): Commit {
  return {
    async commit(key, changes) {
      const now = clock.now();
      const operations = withNoticesOnce(changes.flatMap((change) => operationsOf(change, now)));
      return rows.transact(groupRows.partition(key), operations);
    },
  };
}

/** A notice asked for twice in one decision is one row, with all that was asked: the service refuses a row twice. */
function withNoticesOnce(operations: readonly Operation[]): readonly Operation[] {
  const merges = new Map<string, Extract<Operation, { do: 'merge' }>>();
  for (const operation of operations) {
    if (operation.do !== 'merge') continue;
    const columns = { ...merges.get(operation.row)?.columns, ...operation.columns };
    merges.set(operation.row, { ...operation, columns });
  }
  return [...operations.filter((operation) => operation.do !== 'merge'), ...merges.values()];
}

function operationsOf(change: Change, now: Instant): readonly Operation[] {
  switch (change.put) {
    case 'head':
      return [document(groupRows.head, documentKinds.head, change.value, change.etag)];
    case 'meeting':
      return [document(groupRows.meeting(change.value.id), documentKinds.meeting, change.value, change.etag)];
    case 'area': {
      const { meetingId, areaId } = change.value;
      return [document(groupRows.area(meetingId, areaId), documentKinds.area, change.value, change.etag)];
    }
    case 'reply': {
      const row = groupRows.reply(change.meetingId, change.areaId, change.value.version);
      return [document(row, documentKinds.reply, change.value, undefined)];
    }
    case 'action':
      return [document(groupRows.action(change.value.id), documentKinds.action, change.value, change.etag)];
    case 'archivedAction': {
      const { id } = change.value;
      return [
        { do: 'delete', row: groupRows.action(id) },
        document(groupRows.archivedAction(id), documentKinds.action, change.value, undefined),
      ];
    }
    case 'plan':
      return [document(groupRows.plan, documentKinds.plan, change.value, change.etag)];
    case 'planRecord': {
      const { at, what, meetingId, areaId, detail } = change.value;
      const row = groupRows.planRecord(at, what, [meetingId ?? areaId, detail].join(' '));
      return [{ do: 'overwrite', row, columns: writeDocument(documentKinds.planRecord, change.value) }];
    }
    case 'desk':
      return deskOperations(change);
    case 'notice':
      return [
        {
          do: 'merge',
          row: groupRows.notice(noticeId(change.notice)),
          columns: noticeColumns.asked(change.notice, now),
        },
      ];
  }
}

function document<T>(row: string, kind: DocumentKind<T>, value: T, etag: string | undefined): Operation {
  const columns = writeDocument(kind, value);
  return etag === undefined ? { do: 'create', row, columns } : { do: 'replace', row, columns, etag };
}
