import { afterEach, beforeEach, expect, it, describe } from '@jest/globals';
import type { Change } from '../../src/app/ports/commit';
import { createTableStorage } from '../../src/storage/create-table-storage';
import type { Storage } from '../../src/storage/storage';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';
import { openStoreProxy, type StoreProxy } from './store-proxy';

const { key, meetingId } = samples;
const message = { id: `board:${meetingId}`, conversationId: '19:a@thread.tacv2;messageid=1', activityIds: ['1'] };
const notice: Change = { put: 'notice', notice: { kind: 'board', meetingId } };

describe('a write that asks nothing of the row and is refused as if somebody had been first', () => {
  let proxy: StoreProxy;
  let storage: Storage;

  beforeEach(async () => {
    const { connectionString, tableName } = freshTable();
    proxy = await openStoreProxy(connectionString);
    storage = createTableStorage({ connectionString: proxy.connectionString, tableName, log: recordingLog() });
    expect(await storage.ready()).toBe(true);
  });
  afterEach(() => proxy.close());

  it('is tried again: the place of a message is kept, or the board would be waited for without end', async () => {
    proxy.weather.push('conflict', 'conflict');
    await storage.messages.save(key, message);
    expect(await storage.messages.find(key, message.id)).toMatchObject(message);
  });

  it('is tried again: nobody looks whether a notice that stands alone was stored', async () => {
    proxy.weather.push('conflict');
    expect(await storage.commit.commit(key, [notice])).toBe('committed');
    expect(await storage.outbox.pending(key)).toHaveLength(1);
  });

  it('is never taken for stored, however often it is refused', async () => {
    proxy.setClimate(({ method }) => (method === 'GET' ? 'fine' : 'conflict'));
    await expect(storage.messages.save(key, message)).rejects.toMatchObject({ statusCode: 412 });
    await expect(storage.commit.commit(key, [notice])).rejects.toMatchObject({ statusCode: 412 });
  });
});
