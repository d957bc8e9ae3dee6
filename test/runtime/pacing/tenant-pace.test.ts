import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PaceStore } from '../../../src/app/ports/pace';
import { nextPaceBlock } from '../../../src/domain/pace-block';
import { TenantPace } from '../../../src/runtime/pacing/tenant-pace';
import { recordingLog } from '../../contracts/recording-log';
import { FakeTiming } from '../../support/fakes/fake-timing';

const sendMs = 40;

/** The most that fell into any second. */
function mostInASecond(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + 1000).length));
}

describe('the pace of a tenant', () => {
  let timing: FakeTiming;
  let went: { tenantId: string; atMs: number }[];
  let reservations: number[];
  let answer: () => Promise<void>;
  const reserved = new Map<string, string>();
  const store: PaceStore = {
    async reserve(tenantId, slots, rate, now) {
      reservations.push(slots);
      await answer();
      const block = nextPaceBlock(reserved.get(tenantId), { slots, rate, now });
      reserved.set(tenantId, block.end);
      return block.start;
    },
  };

  beforeEach(() => {
    timing = new FakeTiming();
    went = [];
    reservations = [];
    reserved.clear();
    answer = () => timing.sleep(20);
  });

  const replica = (rate = 50, aheadMs?: () => number) =>
    new TenantPace({ store, rate, clock: timing.clock(aheadMs), timing, log: recordingLog() });

  async function go(pace: TenantPace, tenantId = 't', waitMs?: number): Promise<boolean> {
    const turn = await pace.take(tenantId, waitMs);
    if (turn === 'go') went.push({ tenantId, atMs: timing.elapsedMs() });
    return turn === 'go';
  }

  /** `workers` at a time, one after the other, as deliveries do. */
  async function rush(pace: TenantPace, requests: number, workers: number, tenantId = 't'): Promise<void> {
    let left = requests;
    const work = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        if (await go(pace, tenantId)) await timing.sleep(sendMs);
        else left += 1;
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
  }

  const times = (tenantId = 't') => went.filter((one) => one.tenantId === tenantId).map((one) => one.atMs);

  it('sends no more than 50 in any second, and wastes less than a tenth of them', async () => {
    await timing.until(rush(replica(), 1000, 30));
    expect(times()).toHaveLength(1000);
    expect(mostInASecond(times())).toBeLessThanOrEqual(50);
    expect(timing.elapsedMs()).toBeLessThan(20_000 * 1.1);
    expect(Math.max(...reservations)).toBe(25);
    // One write of the shared row for 25 requests.
    expect(reservations.length).toBeLessThan(60);
  });

  it('keeps five processes together at the rate of one', async () => {
    const processes = Array.from({ length: 5 }, () => replica());
    await timing.until(Promise.all(processes.map((one) => rush(one, 200, 10))));
    expect(times()).toHaveLength(1000);
    expect(mostInASecond(times())).toBeLessThanOrEqual(50);
    expect(timing.elapsedMs()).toBeLessThan(20_000 * 1.1);
  });

  it('lets somebody alone go as soon as the store has answered, and leaves the others their slots', async () => {
    const [one, other] = [replica(), replica()];
    await timing.until(go(one));
    await timing.until(go(other));
    expect(times()[0]).toBeLessThan(25);
    expect(times()[1]).toBeLessThan(50);
    expect(reservations).toEqual([1, 1]);
  });

  it('does not save up slots in quiet times for one great burst', async () => {
    const pace = replica();
    await timing.until(rush(pace, 100, 20));
    await timing.pass(60_000);
    went = [];
    await timing.until(rush(pace, 120, 120));
    expect(mostInASecond(times())).toBeLessThanOrEqual(50);
  });

  it('does not send a burst when the process was busy and all timers come at once', async () => {
    const pace = replica();
    const sleep = timing.sleep.bind(timing);
    // Whoever would wake in the second second wakes at its end.
    timing.sleep = (ms) => {
      const atMs = timing.elapsedMs() + ms;
      return sleep(atMs > 1000 && atMs < 2000 ? 2000 - timing.elapsedMs() : ms);
    };
    await timing.until(rush(pace, 300, 200));
    expect(mostInASecond(times())).toBeLessThanOrEqual(50);
  });

  it('stops for as long as Teams says, and only for that tenant', async () => {
    const pace = replica();
    const running = Promise.all([rush(pace, 200, 20), rush(pace, 200, 20, 'other')]);
    await timing.pass(1000);
    pace.pause('t', 3);
    pace.pause('t', 1);
    await timing.until(running);
    expect(times().filter((atMs) => atMs > 1000 && atMs < 4000)).toEqual([]);
    expect(times()).toHaveLength(200);
    expect(times('other').filter((atMs) => atMs > 1000 && atMs < 4000).length).toBeGreaterThan(120);
    expect(mostInASecond(times())).toBeLessThanOrEqual(50);
  });

  it('does not hold somebody for a long pause, nor a tenant for an hour that was said to one', async () => {
    const pace = replica();
    pace.pause('t', 3600);
    expect(await pace.take('t')).toEqual({ retryAfterSeconds: 60 });
    await timing.pass(60_001);
    expect(await timing.until(pace.take('t'))).toBe('go');
  });

  it('tells those at the end of a long queue when to come back, and keeps no slots for them', async () => {
    const pace = replica();
    const turns = await timing.until(Promise.all(Array.from({ length: 700 }, () => pace.take('t'))));
    const back = turns.filter((turn) => turn !== 'go');
    expect(turns.length - back.length).toBeGreaterThan(450);
    expect(turns.length - back.length).toBeLessThan(502);
    // Nearly all know at once; a few had hoped.
    expect(back.filter((turn) => turn.retryAfterSeconds >= 10).length).toBeGreaterThan(back.length * 0.85);
    expect(back.every((turn) => turn.retryAfterSeconds >= 1 && turn.retryAfterSeconds <= 15)).toBe(true);
    expect(timing.elapsedMs()).toBeLessThan(11_000);
    expect(reservations.reduce((sum, slots) => sum + slots, 0)).toBeLessThan(550);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('down'))],
    ['never answers', () => new Promise<void>(() => undefined)],
  ])('goes on at a quarter of the rate while the store %s, and comes back', async (_what, trouble) => {
    const pace = replica();
    answer = trouble;
    const running = rush(pace, 400, 10);
    await timing.pass(9_000);
    const slow = times().length;
    expect(slow).toBeGreaterThan(80);
    expect(mostInASecond(times())).toBeLessThanOrEqual(13);
    // Asked now and then, not for every block.
    expect(reservations.length).toBeLessThanOrEqual(3);
    answer = () => timing.sleep(20);
    await timing.pass(4_000);
    expect(times().length).toBeGreaterThan(slow + 45);
    await timing.until(running);
  });

  it('does not stop when the clock on the wall is set back an hour', async () => {
    let aheadMs = 0;
    const pace = replica(50, () => aheadMs);
    const running = rush(pace, 200, 10);
    await timing.pass(1000);
    aheadMs = -3_600_000;
    await timing.until(running);
    expect(timing.elapsedMs()).toBeLessThan(5_000);
    expect(mostInASecond(times())).toBeLessThanOrEqual(50);
  });

  it.each([1, 7, 1000])('keeps to %i a second', async (rate) => {
    const pace = replica(rate);
    const requests = rate * 3;
    await timing.until(rush(pace, requests, Math.min(rate * 2, 200)));
    expect(mostInASecond(times())).toBeLessThanOrEqual(rate);
    expect(timing.elapsedMs()).toBeLessThan(3_500 + sendMs);
  });
});
