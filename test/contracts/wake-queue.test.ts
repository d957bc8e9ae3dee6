import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { ReceivedWakeUp, WakeQueue } from '../../src/app/ports/wakes';
import { createWakes } from '../../src/storage/create-wakes';
import { freshTable } from '../support/azurite';
import { FakeWakeQueue } from '../support/fakes/fake-wake-queue';
import { MovingClock } from '../support/fakes/moving-clock';
import { recordingLog } from './recording-log';
import { samples } from './samples';

const { key, tenantId } = samples;
const other = { tenantId, groupId: 'beredskap' };

interface Opened {
  readonly queue: WakeQueue;
  readonly pass: (seconds: number) => Promise<void>;
}

const queues: readonly { name: string; open: () => Opened }[] = [
  {
    name: 'in memory',
    open: () => {
      const clock = new MovingClock();
      return {
        queue: new FakeWakeQueue(clock),
        pass: async (seconds) => {
          clock.pass(seconds);
          await Promise.resolve();
        },
      };
    },
  },
  {
    name: 'on Azurite',
    open: () => ({
      queue: createWakes({ ...freshTable(), log: recordingLog() }).queue,
      // A little more: the queue counts in whole seconds of its own clock.
      pass: (seconds) => sleep(seconds * 1_000 + 300),
    }),
  },
];

async function one(queue: WakeQueue, visibilitySeconds = 60): Promise<ReceivedWakeUp> {
  const [wake, ...more] = await queue.receive(16, visibilitySeconds);
  if (wake === undefined || more.length > 0) throw new Error('Not exactly one wake-up.');
  return wake;
}

describe.each(queues)('wake-ups $name', ({ open }) => {
  it('come once, with the group and the generation they were put with', async () => {
    const { queue } = open();
    expect(await queue.receive(16, 60)).toEqual([]);
    await queue.put({ key, generation: 2_000_000_000 }, 0);
    const wake = await one(queue);
    expect(wake).toMatchObject({ key, generation: 2_000_000_000, dequeueCount: 1 });
    expect(new Date(wake.insertedAt).toISOString()).toBe(wake.insertedAt);
    expect(await queue.receive(16, 60)).toEqual([]);
    await queue.done(wake);
    expect(await queue.counts()).toEqual({ waiting: 0, poison: 0 });
  });

  it('do not come before their time, and a fraction of a second late rather than early', async () => {
    const { queue, pass } = open();
    await queue.put({ key, generation: undefined }, 1.5);
    await queue.put({ key: other, generation: undefined }, -5);
    expect((await queue.receive(16, 60)).map((wake) => wake.key)).toEqual([other]);
    await pass(2);
    expect(await one(queue)).toMatchObject({ key, generation: undefined });
  });

  it('are taken for a later time than the queue can hold, and cut there', async () => {
    const { queue } = open();
    await queue.put({ key, generation: 1 }, 20 * 24 * 60 * 60);
    expect(await queue.receive(16, 60)).toEqual([]);
    expect(await queue.counts()).toEqual({ waiting: 1, poison: 0 });
  });

  it('come back when whoever took them has died, with the count of it', async () => {
    const { queue, pass } = open();
    await queue.put({ key, generation: 1 }, 0);
    await one(queue, 1);
    await pass(1);
    expect(await one(queue)).toMatchObject({ key, dequeueCount: 2 });
  });

  it('are not taken from a second worker by a first one that was slow', async () => {
    const { queue, pass } = open();
    await queue.put({ key, generation: 1 }, 0);
    const slow = await one(queue, 1);
    await pass(1);
    const quick = await one(queue, 60);
    await queue.done(slow);
    expect(await queue.counts()).toEqual({ waiting: 1, poison: 0 });
    await queue.done(quick);
    await queue.done(quick);
    expect(await queue.counts()).toEqual({ waiting: 0, poison: 0 });
  });

  it('are each given to one of many workers, no more than were asked for', async () => {
    const { queue } = open();
    await Promise.all([1, 2, 3, 4, 5, 6].map((generation) => queue.put({ key, generation }, 0)));
    const hands = await Promise.all([queue.receive(2, 60), queue.receive(2, 60), queue.receive(2, 60)]);
    expect(hands.map((hand) => hand.length)).toEqual([2, 2, 2]);
    expect(
      hands
        .flat()
        .map((wake) => wake.generation)
        .toSorted(),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('lie where the administrator sees them once they are buried, and come no more', async () => {
    const { queue, pass } = open();
    await queue.put({ key, generation: 1 }, 0);
    await queue.bury(await one(queue, 1), 'its work failed each time');
    await pass(1);
    expect(await queue.receive(16, 60)).toEqual([]);
    expect(await queue.counts()).toEqual({ waiting: 0, poison: 1 });
  });
});
