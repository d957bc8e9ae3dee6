import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '../../src/domain/calendar';
import type { GroupKey } from '../../src/domain/identifiers';
import { plusSeconds } from '../../src/runtime/plus-seconds';
import { WakeLoop } from '../../src/runtime/wake-loop';
import type { WakeWork } from '../../src/runtime/wake-work';
import { recordingLog } from '../contracts/recording-log';
import { FakeWakePlan } from '../support/fakes/fake-wake-plan';
import { FakeWakeQueue } from '../support/fakes/fake-wake-queue';
import { MovingClock } from '../support/fakes/moving-clock';

const tenantId = '00000000-0000-0000-0000-0000000000aa';
const key = { tenantId, groupId: 'samordning' };
const other = { tenantId, groupId: 'beredskap' };
const day = 24 * 3_600;

class FailingPlan extends FakeWakePlan {
  isDown = false;
  override find(one: GroupKey) {
    return this.isDown ? Promise.reject(new Error('no answer')) : super.find(one);
  }
  override overdue(before: Instant) {
    return this.isDown ? Promise.reject(new Error('no answer')) : super.overdue(before);
  }
}

describe('the loop of wake-ups', () => {
  const loops: WakeLoop[] = [];
  afterEach(async () => {
    await Promise.all(loops.splice(0).map((loop) => loop.stop()));
  });

  function world() {
    const clock = new MovingClock();
    const queue = new FakeWakeQueue(clock);
    const plan = new FailingPlan();
    const log = recordingLog();
    const loop = (batch = 16) => {
      const made = new WakeLoop(queue, plan, clock, log, { idleMs: 2, batch, sweepMs: 1e9 });
      loops.push(made);
      return made;
    };
    const runs: string[] = [];
    /** Work that is noted, takes `ms` and asks to be run again `everySeconds` later. */
    const work = (everySeconds = day, ms = 0): WakeWork => ({
      run: async ({ groupId }) => {
        runs.push(groupId);
        await sleep(ms);
        return plusSeconds(clock.now(), everySeconds);
      },
    });
    return { clock, queue, plan, log, loop, runs, work };
  }

  async function until(look: () => boolean): Promise<void> {
    for (let waited = 0; !look() && waited < 30_000; waited += 5) await sleep(5);
    expect(look()).toBe(true);
  }

  it("runs a group's work once for several wake-ups of one batch, and plans one to come", async () => {
    const { clock, queue, plan, loop, runs, work } = world();
    for (const generation of [undefined, 7, undefined, 8]) await queue.put({ key, generation }, 0);
    loop().start(work());
    await until(() => queue.waiting.length === 1);
    expect(runs).toEqual([key.groupId]);
    expect(plan.peek(key)).toMatchObject({
      at: plusSeconds(clock.now(), day),
      generation: queue.waiting[0]?.generation,
    });
    expect(queue.waiting[0]?.visibleAtMs).toBe(clock.nowMs + day * 1_000);
  });

  it('looks again when a wake-up comes while the group is looked after: the round may have read before it', async () => {
    const { queue, loop, runs, work } = world();
    await queue.put({ key, generation: undefined }, 0);
    loop().start(work(day, 60));
    await until(() => runs.length === 1);
    await queue.put({ key, generation: undefined }, 0);
    await until(() => runs.length === 2 && queue.waiting.length === 1);
  });

  it('goes to a time 20 days away in four hops, each of them harmless', async () => {
    const { clock, queue, plan, loop, runs } = world();
    const at = plusSeconds(clock.now(), 20 * day);
    const wakes = loop();
    await wakes.arm(key, at);
    wakes.start({
      run: ({ groupId }) => {
        runs.push(groupId);
        return Promise.resolve(clock.now() < at ? at : plusSeconds(at, day));
      },
    });
    const hops: number[] = [];
    while (clock.now() < at) {
      expect(plan.peek(key)?.at).toBe(at);
      expect(queue.waiting).toHaveLength(1);
      const [wake] = queue.waiting;
      const seconds = ((wake?.visibleAtMs ?? 0) - clock.nowMs) / 1_000;
      hops.push(seconds / day);
      clock.pass(seconds);
      await until(() => queue.waiting.every((one) => one.visibleAtMs > clock.nowMs && one.dequeueCount === 0));
    }
    expect(hops).toEqual([6.5, 6.5, 6.5, 0.5]);
    expect(runs).toHaveLength(4);
    expect(plan.peek(key)?.at).toBe(plusSeconds(at, day));
  });

  it('writes no row and puts no wake-up when what is armed will do', async () => {
    const { clock, queue, plan, loop, runs, work } = world();
    const wakes = loop();
    await wakes.arm(key, plusSeconds(clock.now(), day));
    const writes = plan.writes;
    await wakes.arm(key, plusSeconds(clock.now(), 2 * day));
    await queue.put({ key, generation: undefined }, 0);
    wakes.start(work(3 * day));
    await until(() => runs.length === 1 && queue.waiting.length === 1);
    expect(plan.writes).toBe(writes);
    await wakes.arm(key, plusSeconds(clock.now(), 60));
    expect(plan.peek(key)?.at).toBe(plusSeconds(clock.now(), 60));
    expect(queue.waiting).toHaveLength(2);
  });

  it('leaves a group alone that has nothing to wait for, until somebody arms it', async () => {
    const { clock, queue, plan, loop, runs } = world();
    const wakes = loop();
    await wakes.arm(key, clock.now());
    clock.pass(1);
    wakes.start({ run: ({ groupId }) => Promise.resolve(runs.push(groupId)).then(() => undefined) });
    await until(() => queue.waiting.length === 0);
    clock.pass(400 * day);
    expect(await wakes.sweep()).toBe(0);
    const writes = plan.writes;
    await queue.put({ key, generation: undefined }, 0);
    await until(() => queue.waiting.length === 0);
    expect(plan.writes).toBe(writes);
    await wakes.arm(key, plusSeconds(clock.now(), day));
    expect(queue.waiting).toHaveLength(1);
  });

  it('shares the work with another process, and neither does it twice', async () => {
    const { queue, loop, work } = world();
    const groups = Array.from({ length: 40 }, (_, index) => `gruppe-${index}`);
    for (const groupId of groups) await queue.put({ key: { tenantId, groupId }, generation: undefined }, 0);
    const shares = [1, 2].map(() => {
      const mine: string[] = [];
      const inner = work(day, 20);
      loop(4).start({
        run: (one) => {
          mine.push(one.groupId);
          return inner.run(one);
        },
      });
      return mine;
    });
    await until(() => queue.waiting.length === 40 && queue.waiting.every((wake) => wake.generation !== undefined));
    expect(shares.flat().toSorted()).toEqual(groups.toSorted());
    expect(Math.min(...shares.map((share) => share.length))).toBeGreaterThan(5);
  });

  it('is not held up by a group that is slow', async () => {
    const { queue, loop, runs } = world();
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    await queue.put({ key, generation: undefined }, 0);
    loop(2).start({
      run: async (one) => {
        if (one.groupId === key.groupId) await slow;
        runs.push(one.groupId);
        return undefined;
      },
    });
    for (const groupId of ['a', 'b', 'c']) await queue.put({ key: { tenantId, groupId }, generation: undefined }, 0);
    await until(() => runs.length === 3);
    expect(runs.toSorted()).toEqual(['a', 'b', 'c']);
    finish();
    await until(() => runs.length === 4);
  });

  it('finishes what is in hand when it stops, and takes up nothing more', async () => {
    const { queue, loop, runs, work } = world();
    await queue.put({ key, generation: undefined }, 0);
    const wakes = loop();
    wakes.start(work(day, 100));
    await until(() => runs.length === 1);
    const stopped = wakes.stop();
    await queue.put({ key: other, generation: undefined }, 0);
    await stopped;
    expect(queue.waiting.map((wake) => wake.key)).toEqual([other, key]);
    await sleep(30);
    expect(runs).toEqual([key.groupId]);
  });

  it('tries again after two minutes when the work fails, and wakes nobody else for it', async () => {
    const { clock, queue, plan, log, loop, runs } = world();
    const wakes = loop();
    await wakes.arm(key, clock.now());
    clock.pass(1);
    wakes.start({
      run: ({ groupId }) => {
        runs.push(groupId);
        return runs.length === 1
          ? Promise.reject(new TypeError('a bug'))
          : Promise.resolve(plusSeconds(clock.now(), day));
      },
    });
    await until(() => log.errors.length === 1);
    await until(() => plan.peek(key)?.at === plusSeconds(clock.now(), 120));
    expect(await wakes.sweep()).toBe(0);
    clock.pass(119);
    await sleep(30);
    expect(runs).toHaveLength(1);
    clock.pass(1);
    await until(() => runs.length === 2 && queue.waiting.every((wake) => wake.dequeueCount === 0));
    expect(queue.waiting).toHaveLength(1);
  });

  it('buries a wake-up whose work failed more than twelve times, and looks at the group an hour later', async () => {
    const { clock, queue, plan, loop, runs } = world();
    const wakes = loop();
    await wakes.arm(key, clock.now());
    clock.pass(1);
    wakes.start({
      run: ({ groupId }) => {
        runs.push(groupId);
        return Promise.reject(new TypeError('a bug'));
      },
    });
    for (let round = 1; round <= 13; round += 1) {
      expect(queue.buried).toEqual([]);
      await until(() => runs.length === round && plan.peek(key)?.at !== clock.now());
      await sleep(10);
      if (round < 13) clock.pass(120);
      expect(await wakes.sweep()).toBe(0);
    }
    await until(() => queue.buried.length === 1);
    expect(queue.waiting).toHaveLength(1);
    expect(plan.peek(key)?.at).toBe(plusSeconds(clock.now(), 3_600));
    clock.pass(3_600);
    await until(() => runs.length === 14);
    expect(queue.buried).toHaveLength(1);
  });

  it('buries nothing in an outage of the store, however long', async () => {
    const { clock, queue, plan, loop, runs } = world();
    const wakes = loop();
    await wakes.arm(key, clock.now());
    clock.pass(1);
    plan.isDown = true;
    wakes.start({
      run: ({ groupId }) => {
        runs.push(groupId);
        return runs.length <= 22 ? Promise.reject(new Error('no answer')) : Promise.resolve(undefined);
      },
    });
    for (let round = 1; round <= 20; round += 1) {
      await until(() => runs.length === round);
      await sleep(5);
      clock.pass(120);
    }
    plan.isDown = false;
    for (let round = 21; round <= 23; round += 1) {
      await until(() => runs.length >= round);
      await sleep(5);
      clock.pass(120);
    }
    await until(() => queue.waiting.length === 0);
    expect(queue.buried).toEqual([]);
  });

  it('wakes a late group once, in how many processes it is looked for', async () => {
    const { clock, queue, plan, loop } = world();
    const [one, two, three] = [loop(), loop(), loop()];
    await one.arm(key, plusSeconds(clock.now(), 60));
    await one.arm(other, plusSeconds(clock.now(), 3_600));
    queue.waiting = [];
    clock.pass(60 + 120);
    expect(await one.sweep()).toBe(0);
    clock.pass(1);
    const woken = await Promise.all([one.sweep(), two.sweep(), three.sweep()]);
    expect(woken.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await two.sweep()).toBe(0);
    expect(queue.waiting).toMatchObject([{ key, generation: plan.peek(key)?.generation }]);
    queue.waiting = [];
    clock.pass(600 + 121);
    expect(await three.sweep()).toBe(1);
  });

  it('goes on when the queue is away for a while, and says so once', async () => {
    const { queue, log, loop, runs, work } = world();
    const receive = queue.receive.bind(queue);
    let isDown = true;
    queue.receive = (...how) => (isDown ? Promise.reject(new Error('no answer')) : receive(...how));
    await queue.put({ key, generation: undefined }, 0);
    loop().start(work());
    await sleep(60);
    expect(log.errors).toHaveLength(1);
    isDown = false;
    await until(() => runs.length === 1);
  });

  it('insures a group once in a quarter of a minute, before the commit goes on', async () => {
    const { clock, queue, loop } = world();
    const wakes = loop();
    await Promise.all([wakes.insure(key), wakes.insure(key), wakes.insure(other)]);
    expect(queue.waiting.map((wake) => [wake.key, wake.generation, wake.visibleAtMs - clock.nowMs])).toEqual([
      [key, undefined, 30_000],
      [other, undefined, 30_000],
    ]);
    clock.pass(14);
    await wakes.insure(key);
    expect(queue.puts).toBe(2);
    clock.pass(1);
    await wakes.insure(key);
    clock.pass(-3_600);
    await wakes.insure(key);
    expect(queue.puts).toBe(4);
  });

  it('does not hold up or break a commit when the queue is away or silent', async () => {
    const { queue, log, loop } = world();
    const wakes = loop();
    queue.put = () => Promise.reject(new Error('no answer'));
    await wakes.insure(key);
    expect(log.errors).toHaveLength(1);
    queue.put = () => new Promise(() => undefined);
    const begun = performance.now();
    await wakes.insure(other);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
