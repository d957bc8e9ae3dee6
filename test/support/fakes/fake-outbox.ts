import type { Outbox, PendingNotice, TeamsMessages } from '../../../src/app/ports/outbox';
import { noticeId } from '../../../src/domain/notice';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows, Shape } from './fake-rows';

type Stored = Omit<PendingNotice, 'id' | 'etag'> & { readonly claim?: string | undefined };
type Claimed = PendingNotice & { readonly claim?: string | undefined };

const shape: Shape<Stored> = { parse: (value) => value as Stored };

/** The outbox in memory, with the same meeting of askers and workers as the real one. */
export function fakeOutbox(rows: FakeRows, messages: TeamsMessages): Outbox {
  let claims = 0;
  const pendingOf = ({ value, etag }: { value: Stored; etag: string }): Claimed => ({
    id: noticeId(value.notice),
    notice: value.notice,
    askedAt: value.askedAt,
    attempts: value.attempts,
    notBefore: value.notBefore,
    claimedUntil: value.claimedUntil,
    lastError: value.lastError,
    stopped: value.stopped,
    mayBeThere: value.mayBeThere === true || value.claimedUntil !== undefined ? true : undefined,
    etag,
  });
  const write = (partition: string, row: string, value: Stored, etag: string) =>
    rows.transact(partition, [{ do: 'replace', row, value, etag }]) === 'committed';

  const outbox: Outbox = {
    pending: (key) => Promise.resolve(rows.range(groupRows.partition(key), groupRows.notices, shape).map(pendingOf)),

    async claim(key, notice, until) {
      await Promise.resolve();
      const [partition, row] = [groupRows.partition(key), groupRows.notice(notice.id)];
      const stored = rows.get(partition, row, shape);
      if (stored === undefined) return undefined;
      claims += 1;
      const claim = `claim ${claims}`;
      if (!write(partition, row, { ...stored.value, claim, claimedUntil: until }, notice.etag)) return undefined;
      const claimed = rows.get(partition, row, shape);
      return claimed && { ...pendingOf(claimed), mayBeThere: notice.mayBeThere, claim };
    },

    async done(key, notice) {
      await Promise.resolve();
      const [partition, row] = [groupRows.partition(key), groupRows.notice(notice.id)];
      const stored = rows.get(partition, row, shape);
      if (stored === undefined) return 'removed';
      if (stored.etag === notice.etag) {
        rows.transact(partition, [{ do: 'delete', row }]);
        return 'removed';
      }
      free(rows, partition, row, notice);
      return 'askedAgain';
    },

    async takeOut(key, notice) {
      await Promise.resolve();
      const [partition, row] = [groupRows.partition(key), groupRows.notice(notice.id)];
      const stored = rows.get(partition, row, shape);
      if (stored === undefined) return false;
      if (stored.etag !== notice.etag) free(rows, partition, row, notice);
      else rows.transact(partition, [{ do: 'delete', row }]);
      return stored.etag === notice.etag;
    },

    async release(key, notice, { error, ...next }) {
      await Promise.resolve();
      const [partition, row] = [groupRows.partition(key), groupRows.notice(notice.id)];
      const stored = rows.get(partition, row, shape);
      if (stored === undefined) return;
      const mayBeThere = stored.value.mayBeThere === true || next.mayBeThere === true;
      const released = {
        ...stored.value,
        ...next,
        mayBeThere,
        lastError: error,
        claim: undefined,
        claimedUntil: undefined,
      };
      if (!write(partition, row, released, notice.etag)) free(rows, partition, row, notice);
    },

    async claimAll(key, notices, until) {
      const taken = await Promise.all(notices.map((notice) => outbox.claim(key, notice, until)));
      return taken.filter((notice) => notice !== undefined);
    },

    settle: (key, settlements) =>
      Promise.all(
        settlements.map(async ({ notice, message, next }) => {
          if (message !== undefined) await messages.save(key, message);
          if (next === undefined) return outbox.done(key, notice);
          await outbox.release(key, notice, next);
          return 'released';
        }),
      ),

    async putBack(key, notice, { error, ...next }) {
      await Promise.resolve();
      const [partition, row] = [groupRows.partition(key), groupRows.notice(notice.id)];
      const value: Stored = { ...notice, ...next, lastError: error, claim: undefined, claimedUntil: undefined };
      rows.transact(partition, [{ do: 'create', row, value }]);
    },
  };
  return outbox;
}

function free(rows: FakeRows, partition: string, row: string, notice: Claimed): void {
  const stored = rows.get(partition, row, shape);
  if (stored === undefined || notice.claim === undefined || stored.value.claim !== notice.claim) return;
  const value = { ...stored.value, claim: undefined, claimedUntil: undefined };
  rows.transact(partition, [{ do: 'replace', row, value, etag: stored.etag }]);
}
