import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/app/ports/commit';
import { createTableStorage } from '../../src/storage/create-table-storage';
import type { Storage } from '../../src/storage/storage';
import { UnansweredError } from '../../src/storage/unanswered-error';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';
import { openStoreProxy, type StoreProxy } from './store-proxy';

const { key, meetingId, personId, tenantId } = samples;
const board: Change = { put: 'notice', notice: { kind: 'board', meetingId } };
const until = '2026-11-24T08:03:00.000Z';

describe('when the network between the app and the store fails', () => {
  let proxy: StoreProxy;
  let storage: Storage;

  beforeEach(async () => {
    const { connectionString, tableName } = freshTable();
    proxy = await openStoreProxy(connectionString);
    storage = createTableStorage({ connectionString: proxy.connectionString, tableName, log: recordingLog() });
    expect(await storage.ready()).toBe(true);
  });

  afterEach(() => proxy.close());

  async function claimed() {
    const [notice] = await storage.outbox.pending(key);
    const claim = notice && (await storage.outbox.claim(key, notice, until));
    if (claim === undefined) throw new Error('not claimed');
    return claim;
  }

  it('does not call its own stored reply a conflict when the answer to it was lost', async () => {
    await storage.commit.commit(key, [{ put: 'area', value: samples.area('helse'), etag: undefined }]);
    const etag = (await storage.meetings.area(key, meetingId, 'helse'))?.etag;
    const change = (press: string): Change[] => [
      { put: 'area', value: samples.area('helse', { presses: [press] }), etag },
      { put: 'reply', meetingId, areaId: 'helse', value: samples.reply(1) },
      board,
    ];
    proxy.weather.push('answerLost');
    expect(await storage.commit.commit(key, change('mine'))).toBe('committed');
    proxy.weather.push('answerLost');
    expect(await storage.commit.commit(key, change('too late'))).toBe('conflict');
    expect((await storage.meetings.area(key, meetingId, 'helse'))?.value.presses).toEqual(['mine']);
    expect(await storage.meetings.replies(key, meetingId, 'helse')).toHaveLength(1);
  });

  it.each<[string, Change[]]>([
    ['a changed row alone', [{ put: 'head', value: { openMeetingId: meetingId }, etag: 'read' }]],
    ['a new row', [{ put: 'meeting', value: samples.meeting(), etag: undefined }]],
    ['an archived action', [{ put: 'archivedAction', value: samples.action('a', { state: 'done' }) }]],
  ])('knows its own write of %s', async (_what, changes) => {
    await storage.commit.commit(key, [
      { put: 'head', value: {}, etag: undefined },
      { put: 'action', value: samples.action('a'), etag: undefined },
    ]);
    const etag = (await storage.meetings.head(key))?.etag;
    proxy.weather.push('answerLost', 'answerLost');
    const outcome = await storage.commit.commit(
      key,
      changes.map((change) => (change.put === 'head' ? { ...change, etag } : change)),
    );
    expect(outcome).toBe('committed');
  });

  it('does not leave a group unlisted, or call it a conflict, when the answer to its import was lost', async () => {
    proxy.weather.push('fine', 'answerLost', 'fine', 'fine', 'answerLost');
    expect(await storage.groups.save(samples.revision(1), undefined)).toBe('saved');
    expect(await storage.groups.list()).toHaveLength(1);
    expect(await storage.groups.revisions(key)).toHaveLength(1);
  });

  it('finishes an import that was killed after the listing, when it is run again', async () => {
    // Both tries at the transaction die with the process; here: four refusals, more than are tried.
    proxy.weather.push('fine', 'fine', 'busy', 'busy', 'busy', 'busy');
    await expect(storage.groups.save(samples.revision(1), undefined)).rejects.toThrow();
    expect(await storage.groups.find(key)).toBeUndefined();
    expect(await storage.groups.save(samples.revision(1), undefined)).toBe('saved');
    expect(await storage.groups.list()).toHaveLength(1);
  });

  it('holds the notice it has claimed, and removes it, when the answers were lost', async () => {
    await storage.commit.commit(key, [board]);
    const [notice] = await storage.outbox.pending(key);
    if (notice === undefined) throw new Error('no notice');
    proxy.weather.push('answerLost');
    const claim = await storage.outbox.claim(key, notice, until);
    expect(claim).toMatchObject({ id: notice.id, claimedUntil: until });
    if (claim === undefined) return;
    proxy.weather.push('answerLost');
    expect(await storage.outbox.done(key, claim)).toBe('removed');
    expect(await storage.outbox.pending(key)).toEqual([]);
  });

  it('keeps time and error of an attempt when the answer to giving it back was lost', async () => {
    await storage.commit.commit(key, [board]);
    const claim = await claimed();
    const next = { notBefore: until, attempts: 2, error: '502', stopped: false };
    proxy.weather.push('answerLost');
    await storage.outbox.release(key, claim, next);
    expect(await storage.outbox.pending(key)).toMatchObject([{ attempts: 2, notBefore: until, lastError: '502' }]);
  });

  it('learns a person once when answers are lost', async () => {
    const person = { tenantId, id: personId(3), name: 'Kari', signInName: 'kari@kommune.example' };
    proxy.weather.push('fine', 'fine', 'answerLost');
    await storage.directory.learnPerson(person);
    expect(await storage.directory.bySignInName(tenantId, person.signInName)).toEqual(person);
  });

  it('tries again when the store is busy for a moment', async () => {
    proxy.weather.push('busy', 'busy');
    expect(await storage.commit.commit(key, [board])).toBe('committed');
  });

  it('gives up on a store that says nothing in about five seconds, and is not ready', async () => {
    proxy.weather.push('silent');
    const from = performance.now();
    await expect(storage.commit.commit(key, [board])).rejects.toThrow(UnansweredError);
    // One try of four that wait in vain, not all.
    expect(performance.now() - from).toBeLessThan(10_000);
    proxy.weather.push('silent');
    const asked = performance.now();
    expect(await storage.ready()).toBe(false);
    expect(performance.now() - asked).toBeLessThan(4_500);
    expect(await storage.ready()).toBe(true);
  });
});

describe('when there is no store', () => {
  it('starts all the same, and fails in a few seconds', async () => {
    const { connectionString, tableName } = freshTable();
    const proxy = await openStoreProxy(connectionString);
    await proxy.close();
    const storage = createTableStorage({
      connectionString: proxy.connectionString,
      tableName,
      log: recordingLog(),
    });
    const from = performance.now();
    expect(await storage.ready()).toBe(false);
    await expect(storage.meetings.head(key)).rejects.toThrow(/ECONNREFUSED/);
    expect(performance.now() - from).toBeLessThan(12_000);
  });

  it('makes a table that is missing with the first call', async () => {
    const storage = createTableStorage({ ...freshTable(), log: recordingLog() });
    expect(await storage.groups.list()).toEqual([]);
  });
});
