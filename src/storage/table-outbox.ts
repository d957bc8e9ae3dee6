import { randomUUID } from 'node:crypto';
import type { Log } from '../app/ports/log';
import type { Outbox, PendingNotice } from '../app/ports/outbox';
import type { GroupKey } from '../domain/identifiers';
import { claimOf, type ClaimedNotice } from './claim-of';
import { groupRows } from './group-rows';
import { noticeColumns } from './notice-columns';
import { readAll } from './read-all';
import type { Rows } from './rows';

/** The notices of a group's partition. Every write is a merge or a delete on the etag that was read. */
export function tableOutbox(rows: Rows, log: Log): Outbox {
  /** Lets go of a notice that was asked for again while in hand, unless our claim has lapsed and another has it. */
  async function free(key: GroupKey, notice: PendingNotice): Promise<'freed' | 'gone'> {
    const partition = groupRows.partition(key);
    const row = groupRows.notice(notice.id);
    for (;;) {
      const stored = await rows.get(partition, row);
      if (stored === undefined) return 'gone';
      const claim = claimOf(notice);
      if (claim === undefined || stored.columns['claimedBy'] !== claim) return 'freed';
      // Asked for again between the read and this write: then look again. Each round takes somebody else's press.
      if ((await rows.merge(partition, { row, columns: noticeColumns.free }, stored.etag)) !== undefined)
        return 'freed';
    }
  }

  return {
    async pending(key) {
      const stored = await rows.range(groupRows.partition(key), groupRows.notices);
      return readAll(stored, log, (row) => noticeColumns.read(row));
    },

    async claim(key, notice, until): Promise<ClaimedNotice | undefined> {
      const partition = groupRows.partition(key);
      const row = groupRows.notice(notice.id);
      const claim = randomUUID();
      const columns = noticeColumns.claimed(claim, until);
      const etag = await rows.merge(partition, { row, columns }, notice.etag);
      if (etag !== undefined) return { ...notice, claimedUntil: until, etag, claim };
      // The answer to a claim that went through may have been lost, and its repetition refused.
      const stored = await rows.get(partition, row);
      return stored?.columns['claimedBy'] === claim ? { ...noticeColumns.read(stored), claim } : undefined;
    },

    async done(key, notice) {
      const removal = await rows.remove(groupRows.partition(key), groupRows.notice(notice.id), notice.etag);
      if (removal !== 'changed') return 'removed';
      return (await free(key, notice)) === 'gone' ? 'removed' : 'askedAgain';
    },

    async release(key, notice, next) {
      const columns = noticeColumns.released(next);
      const change = { row: groupRows.notice(notice.id), columns };
      const etag = await rows.merge(groupRows.partition(key), change, notice.etag);
      if (etag === undefined) await free(key, notice);
    },
  };
}
