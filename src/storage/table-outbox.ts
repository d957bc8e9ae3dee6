import { randomUUID } from 'node:crypto';
import type { Log } from '../app/ports/log';
import type { Outbox, PendingNotice, Settlement } from '../app/ports/outbox';
import type { GroupKey } from '../domain/identifiers';
import { claimOf, type ClaimedNotice } from './claim-of';
import { documentKinds } from './document-kinds';
import { groupRows } from './group-rows';
import { noticeColumns } from './notice-columns';
import { readAll } from './read-all';
import type { Operation, Rows } from './rows';
import { writeDocument } from './write-document';

/** Two operations for each settlement, and a message may take a share of the 4 MiB. */
const settledTogether = 40;

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

  async function settleOne(key: GroupKey, { notice, message, next }: Settlement) {
    if (message !== undefined) await rows.overwrite(groupRows.partition(key), messageRow(message));
    if (next === undefined) return outbox.done(key, notice);
    await outbox.release(key, notice, next);
    return 'released' as const;
  }

  const outbox: Outbox = {
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
      return stored?.columns['claimedBy'] === claim
        ? { ...noticeColumns.read(stored), mayBeThere: notice.mayBeThere, claim }
        : undefined;
    },

    async claimAll(key, notices, until) {
      const claims = notices.map((notice) => ({ notice, claim: randomUUID() }));
      const operations = claims.map(({ notice, claim }): Operation => {
        const columns = noticeColumns.claimed(claim, until);
        return { do: 'merge', row: groupRows.notice(notice.id), columns, etag: notice.etag };
      });
      const etags =
        operations.length < 2 ? undefined : await rows.transactForEtags(groupRows.partition(key), operations);
      if (etags !== undefined) {
        return claims.map(({ notice, claim }, at): ClaimedNotice => {
          return { ...notice, claimedUntil: until, etag: etags[at] ?? '', claim };
        });
      }
      // One of them is somebody else's by now: take the others one by one.
      const taken = await Promise.all(notices.map((notice) => outbox.claim(key, notice, until)));
      return taken.filter((notice) => notice !== undefined);
    },

    async done(key, notice) {
      const removal = await rows.remove(groupRows.partition(key), groupRows.notice(notice.id), notice.etag);
      if (removal !== 'changed') return 'removed';
      return (await free(key, notice)) === 'gone' ? 'removed' : 'askedAgain';
    },

    async takeOut(key, notice) {
      const removal = await rows.remove(groupRows.partition(key), groupRows.notice(notice.id), notice.etag);
      // Asked for again meanwhile: it stays, for whoever takes it next.
      if (removal === 'changed') await free(key, notice);
      return removal === 'removed';
    },

    async release(key, notice, next) {
      const columns = noticeColumns.released(next);
      const change = { row: groupRows.notice(notice.id), columns };
      const etag = await rows.merge(groupRows.partition(key), change, notice.etag);
      if (etag === undefined) await free(key, notice);
    },

    async settle(key, settlements) {
      const results: Awaited<ReturnType<typeof settleOne>>[] = [];
      for (let at = 0; at < settlements.length; at += settledTogether) {
        const some = settlements.slice(at, at + settledTogether);
        const etags = await rows.transactForEtags(groupRows.partition(key), some.flatMap(operationsOf));
        if (etags !== undefined) results.push(...some.map(({ next }) => (next === undefined ? 'removed' : 'released')));
        // One of them was asked for again: then each by itself.
        else results.push(...(await Promise.all(some.map((one) => settleOne(key, one)))));
      }
      return results;
    },

    async putBack(key, notice, next) {
      const columns = { ...noticeColumns.asked(notice.notice, notice.askedAt), ...noticeColumns.released(next) };
      await rows.create(groupRows.partition(key), { row: groupRows.notice(notice.id), columns });
    },
  };
  return outbox;
}

function operationsOf({ notice, message, next }: Settlement): readonly Operation[] {
  const row = groupRows.notice(notice.id);
  const { etag } = notice;
  return [
    ...(message === undefined ? [] : [{ do: 'overwrite' as const, ...messageRow(message) }]),
    next === undefined
      ? { do: 'delete', row, etag }
      : { do: 'merge', row, columns: noticeColumns.released(next), etag },
  ];
}

function messageRow(message: NonNullable<Settlement['message']>) {
  return { row: groupRows.message(message.id), columns: writeDocument(documentKinds.message, message) };
}
