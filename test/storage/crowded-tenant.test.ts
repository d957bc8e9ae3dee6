import { TableClient, type TransactionAction } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { tenantRows } from '../../src/storage/tenant-rows';
import type { Storage } from '../../src/storage/storage';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';
import { openStoreProxy, type StoreProxy } from './store-proxy';

const { tenantId, personId } = samples;
/** One answer of the service brings a thousand rows. */
const more = 1001;

describe('a tenant with more people than one request brings', () => {
  let proxy: StoreProxy;
  let storage: Storage;

  beforeAll(async () => {
    const { connectionString, tableName } = freshTable();
    proxy = await openStoreProxy(connectionString);
    storage = createTableStorage({ connectionString: proxy.connectionString, tableName, log: recordingLog() });
    await storage.ready();
    await storage.directory.learnPerson({ tenantId, id: personId(1), name: 'Kari' });
    const table = TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });
    const partitionKey = tenantRows.partition(tenantId);
    for (let at = 0; at < more; at += 100) {
      const some = Array.from({ length: Math.min(100, more - at) }, (_, index): TransactionAction => {
        return ['create', { partitionKey, rowKey: tenantRows.person(personId(1000 + at + index)) }];
      });
      await table.submitTransaction(some);
    }
  });

  afterAll(() => proxy.close());

  it('is not read through for a few cards, and not asked for all its people a second time', async () => {
    const before = proxy.requests.length;
    expect(await storage.directory.people(tenantId)).toBeUndefined();
    expect(proxy.requests.length - before).toBe(1);
    expect(await storage.directory.people(tenantId)).toBeUndefined();
    expect(proxy.requests.length - before).toBe(1);
    expect((await storage.directory.person(tenantId, personId(1)))?.name).toBe('Kari');
  });
});
