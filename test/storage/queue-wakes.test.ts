import { afterEach, describe, expect, it } from '@jest/globals';
import { QueueServiceClient } from '@azure/storage-queue';
import { createWakes } from '../../src/storage/create-wakes';
import { queueNames } from '../../src/storage/queue-names';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';
import { openQueueProxy } from './queue-proxy';
import type { StoreProxy } from './store-proxy';

const { key, tenantId } = samples;
const inBase64 = (text: string) => Buffer.from(text).toString('base64');

describe('wake-ups on storage queues', () => {
  let proxy: StoreProxy | undefined;
  afterEach(async () => {
    await proxy?.close();
    proxy = undefined;
  });

  function opened() {
    const address = freshTable();
    const names = queueNames(address.tableName);
    const service = QueueServiceClient.fromConnectionString(address.connectionString);
    const { queue } = createWakes({ ...address, log: recordingLog() });
    return { address, queue, wakes: service.getQueueClient(names.wakes), poison: service.getQueueClient(names.poison) };
  }

  it.each([
    ['no base64 and no JSON', 'hello', 'not JSON in base64'],
    ['JSON that is not in base64', '{"v":1}', 'not JSON in base64'],
    ['a later version', inBase64(JSON.stringify({ v: 2, tenantId, groupId: 'g' })), 'v: invalid_value'],
    [
      'a group that cannot be',
      inBase64(JSON.stringify({ v: 1, tenantId, groupId: '../g' })),
      'groupId: invalid_format',
    ],
    ['a list', inBase64('[]'), ': invalid_type'],
    ['text of 40 KB', 'x'.repeat(40_000), 'not JSON in base64'],
  ])('buries %s with the reason, and goes on with the others', async (_what, text, reason) => {
    const { queue, wakes, poison } = opened();
    await queue.put({ key, generation: 1 }, 0);
    await wakes.sendMessage(text);
    expect(await queue.receive(16, 60)).toMatchObject([{ key, generation: 1 }]);
    expect(await queue.counts()).toEqual({ waiting: 1, poison: 1 });
    const { peekedMessageItems } = await poison.peekMessages();
    const buried: unknown = JSON.parse(Buffer.from(peekedMessageItems[0]?.messageText ?? '', 'base64').toString());
    expect(buried).toMatchObject({ v: 1, reason, dequeueCount: 1, text: text.slice(0, 16_000) });
  });

  it('keeps a wake-up, and a buried one, for ever', async () => {
    const { queue, wakes, poison } = opened();
    await queue.put({ key, generation: 1 }, 0);
    const [wake] = await queue.receive(1, 1);
    if (wake === undefined) throw new Error('No wake-up.');
    await queue.put({ key, generation: 2 }, 0);
    await queue.bury(wake, 'its work failed each time');
    for (const each of [wakes, poison]) {
      const { peekedMessageItems } = await each.peekMessages();
      expect(peekedMessageItems.map((item) => item.expiresOn.getUTCFullYear())).toEqual([9999]);
    }
  });

  it('makes its queues again when somebody has deleted them', async () => {
    const { queue, wakes } = opened();
    await queue.put({ key, generation: 1 }, 0);
    await wakes.delete();
    await expect(queue.put({ key, generation: 2 }, 0)).rejects.toMatchObject({ code: 'QueueNotFound' });
    await queue.put({ key, generation: 3 }, 0);
    expect(await queue.receive(16, 60)).toMatchObject([{ generation: 3 }]);
  });

  it('loses no wake-up when the store is busy or an answer is lost, though it may come twice', async () => {
    const { address } = opened();
    proxy = await openQueueProxy(address.connectionString);
    const { queue } = createWakes({ ...address, connectionString: proxy.connectionString, log: recordingLog() });
    expect(await queue.counts()).toEqual({ waiting: 0, poison: 0 });
    proxy.weather.push('busy', 'answerLost');
    await queue.put({ key, generation: 1 }, 0);
    const wakes = await queue.receive(16, 60);
    expect(wakes.map((wake) => wake.generation)).toEqual([1, 1]);
    proxy.weather.push('answerLost');
    for (const wake of wakes) await queue.done(wake);
    expect((await queue.counts()).waiting).toBe(0);
  });

  it('fails within its deadline when the store says nothing, and works again after that', async () => {
    const { address } = opened();
    proxy = await openQueueProxy(address.connectionString);
    const { queue } = createWakes({ ...address, connectionString: proxy.connectionString, log: recordingLog() });
    proxy.weather.push('silent', 'silent');
    const begun = performance.now();
    await expect(queue.put({ key, generation: 1 }, 0)).rejects.toThrow(/Azure Queues did not answer within 5000 ms/);
    expect(performance.now() - begun).toBeLessThan(12_000);
    await queue.put({ key, generation: 2 }, 0);
    expect((await queue.counts()).waiting).toBe(1);
  });
});
