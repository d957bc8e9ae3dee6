import type { Change, Commit } from '../../../src/app/ports/commit';
import type { Clock } from '../../../src/app/ports/clock';
import { actionSchema } from '../../../src/domain/action';
import { deskSchemas, shelfOf, type DeskRecord } from '../../../src/domain/desk/desk-record';
import { groupHeadSchema, meetingAreaSchema, meetingSchema } from '../../../src/domain/meeting';
import { noticeId, noticeSchema } from '../../../src/domain/notice';
import { planRecordSchema, planSchema } from '../../../src/domain/plan';
import { replySchema } from '../../../src/domain/status-reply';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows, FakeWrite } from './fake-rows';

/** Transactions in memory. Values are checked against the domain's schemas, as the real store does. */
export function fakeCommit(rows: FakeRows, clock: Clock): Commit {
  return {
    async commit(key, changes) {
      await Promise.resolve();
      const writes = changes.flatMap((change) => writesOf(change, clock.now()));
      const distinct = new Set(writes.map((write) => write.row));
      const upserts = writes.filter((write) => write.do === 'upsert');
      const repeatedNotices = upserts.length - new Set(upserts.map((write) => write.row)).size;
      if (distinct.size !== writes.length - repeatedNotices) throw new Error('A row is written twice.');
      return rows.transact(groupRows.partition(key), joinUpserts(writes));
    },
  };
}

function joinUpserts(writes: readonly FakeWrite[]): readonly FakeWrite[] {
  const joined = new Map<string, FakeWrite>();
  for (const write of writes) {
    const earlier = joined.get(write.row);
    if (write.do === 'upsert' && earlier?.do === 'upsert') {
      joined.set(write.row, { ...write, change: (before) => write.change(earlier.change(before)) });
    } else {
      joined.set(write.row, write);
    }
  }
  return [...joined.values()];
}

function writesOf(change: Change, now: string): readonly FakeWrite[] {
  const put = (row: string, value: object, etag: string | undefined): readonly FakeWrite[] => [
    etag === undefined ? { do: 'create', row, value } : { do: 'replace', row, value, etag },
  ];
  switch (change.put) {
    case 'head':
      return put(groupRows.head, groupHeadSchema.parse(change.value), change.etag);
    case 'meeting':
      return put(groupRows.meeting(change.value.id), meetingSchema.parse(change.value), change.etag);
    case 'area': {
      const value = meetingAreaSchema.parse(change.value);
      return put(groupRows.area(value.meetingId, value.areaId), value, change.etag);
    }
    case 'reply': {
      const value = replySchema.parse(change.value);
      return put(groupRows.reply(change.meetingId, change.areaId, value.version), value, undefined);
    }
    case 'action':
      return put(groupRows.action(change.value.id), actionSchema.parse(change.value), change.etag);
    case 'archivedAction': {
      const value = actionSchema.parse(change.value);
      return [
        { do: 'delete', row: groupRows.action(value.id) },
        ...put(groupRows.archivedAction(value.id), value, undefined),
      ];
    }
    case 'plan':
      return put(groupRows.plan, planSchema.parse(change.value), change.etag);
    case 'planRecord': {
      const value = planRecordSchema.parse(change.value);
      const row = groupRows.planRecord(value.at, value.what, [value.meetingId ?? value.areaId, value.detail].join(' '));
      return [{ do: 'upsert', row, change: () => value }];
    }
    case 'desk': {
      const { record, etag, file } = change;
      const { kind } = record;
      const value: DeskRecord['value'] = deskSchemas[kind].parse(record.value);
      const row = groupRows.desk(kind, shelfOf(record), value.id);
      const version = put(groupRows.deskVersion(kind, value.id, value.version), value, undefined);
      if (file !== true) return [...put(row, value, etag), ...version];
      const filed: FakeWrite = { do: 'upsert', row: groupRows.filedDesk(kind, value.id), change: () => value };
      return etag === undefined ? [filed, ...version] : [{ do: 'delete', row, etag }, filed, ...version];
    }
    case 'notice': {
      const notice = noticeSchema.parse(change.notice);
      const asked = { askedAt: now, attempts: 0, stopped: false, notBefore: undefined };
      // What an earlier asker wanted beside, a further copy, waits on although this one does not mention it.
      const upsert = (before: { notice?: object }) => ({
        ...before,
        ...asked,
        notice: { ...before.notice, ...notice },
      });
      return [{ do: 'upsert', row: groupRows.notice(noticeId(notice)), change: upsert }];
    }
  }
}
