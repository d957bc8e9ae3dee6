import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TableClient, type TransactionAction } from '@azure/data-tables';
import { WakeLoop } from '../../src/runtime/wake-loop';
import { createWakes } from '../../src/storage/create-wakes';
import { wakeRows } from '../../src/storage/wake-rows';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';
import { FakeWakeQueue } from '../support/fakes/fake-wake-queue';
import { MovingClock } from '../support/fakes/moving-clock';
import { openStoreProxy, type StoreProxy } from './store-proxy';

const { tenantId } = samples;
const groups = 3_000;
const at = '2026-12-01T08:00:00.000Z';

describe('the plan of thousands of groups', () => {
  const { connectionString, tableName } = freshTable();
  const log = recordingLog();
  let proxy: StoreProxy;
  let client: TableClient;
  let plan: ReturnType<typeof createWakes>['plan'];

  beforeAll(async () => {
    proxy = await openStoreProxy(connectionString);
    client = TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });
    await client.createTable();
    for (let from = 0; from < groups; from += 100) {
      await client.submitTransaction(
        Array.from({ length: 100 }, (_, index): TransactionAction => {
          const key = { tenantId, groupId: `gruppe-${from + index}` };
          const keys = { partitionKey: wakeRows.partition, rowKey: wakeRows.wake(key) };
          return ['create', { ...keys, kind: 'wake', schema: 1, at, generation: 1, ...key }];
        }),
      );
    }
    plan = createWakes({ connectionString: proxy.connectionString, tableName, log }).plan;
    // The table is made with the first call.
    await plan.find({ tenantId, groupId: 'gruppe-0' });
  }, 120_000);

  afterAll(() => proxy.close());

  async function sweep(now: string) {
    const clock = new MovingClock(now);
    const from = proxy.requests.length;
    const woken = await new WakeLoop(new FakeWakeQueue(clock), plan, clock, log).sweep();
    const made = proxy.requests.slice(from);
    return { woken, requests: made.length, rows: made.reduce((sum, one) => sum + one.rows, 0) };
  }

  it('costs a sweep one request and no row when nobody is late', async () => {
    expect(await sweep('2026-12-01T08:02:00.000Z')).toEqual({ woken: 0, requests: 1, rows: 0 });
  });

  it('costs a sweep a few requests for each group that is late, and none for the others', async () => {
    for (const groupId of ['gruppe-17', 'gruppe-2999']) {
      const row = await plan.find({ tenantId, groupId });
      await plan.save({ tenantId, groupId }, { generation: 2, at: '2026-11-30T08:00:00.000Z' }, row?.etag);
    }
    expect(await sweep('2026-11-30T08:02:00.001Z')).toEqual({ woken: 2, requests: 5, rows: 2 + 2 });
    expect(await sweep('2026-11-30T08:03:00.000Z')).toEqual({ woken: 0, requests: 1, rows: 0 });
  });

  it('comes in pages when all are late', async () => {
    const from = proxy.requests.length;
    expect(await plan.overdue('2026-12-02T00:00:00.000Z')).toHaveLength(groups);
    expect(proxy.requests.length - from).toBe(3);
  });

  it('leaves a row of a later version as it is, and wakes the others', async () => {
    const keys = { partitionKey: wakeRows.partition, rowKey: wakeRows.wake({ tenantId, groupId: 'senere' }) };
    await client.createEntity({ ...keys, kind: 'wake', schema: 99, at: '2020-01-01T00:00:00.000Z' });
    expect(await sweep('2026-11-30T08:03:00.000Z')).toMatchObject({ woken: 0 });
    expect(log.errors.at(-1)?.fields).toMatchObject({ partition: 'wakes', row: keys.rowKey });
    await expect(plan.find({ tenantId, groupId: 'senere' })).rejects.toThrow(/cannot be read by this version/);
  });
});
