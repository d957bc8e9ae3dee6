import { beforeEach, describe, expect, it } from '@jest/globals';
import { ConversationPace } from '../../../src/runtime/pacing/conversation-pace';
import { FakeTiming } from '../../support/fakes/fake-timing';

describe('the pace of a conversation', () => {
  let timing: FakeTiming;
  let pace: ConversationPace;
  beforeEach(() => {
    timing = new FakeTiming();
    pace = new ConversationPace(timing);
  });

  /** The times of all that were let through, when one after the other is wanted for so long. */
  async function wanted(forMs: number, everyMs: number, conversation = 'a'): Promise<number[]> {
    const times: number[] = [];
    const endMs = timing.elapsedMs() + forMs;
    while (timing.elapsedMs() < endMs) {
      const planned = pace.plan(conversation);
      if ('atMs' in planned) {
        await timing.until(timing.sleep(planned.atMs - timing.elapsedMs()));
        planned.goes();
        times.push(timing.elapsedMs());
      }
      await timing.pass(everyMs);
    }
    return times;
  }

  const mostIn = (times: readonly number[], withinMs: number) =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + withinMs).length));

  it('breaks none of the four limits in two hours without a pause', async () => {
    const times = await wanted(7_200_000, 400);
    expect(mostIn(times.slice(0, 200), 1000)).toBeLessThanOrEqual(7);
    expect(mostIn(times.slice(0, 200), 2000)).toBeLessThanOrEqual(8);
    expect(mostIn(times.slice(0, 400), 30_000)).toBeLessThanOrEqual(60);
    expect(mostIn(times, 3_600_000)).toBeLessThanOrEqual(1800);
    expect(times.length).toBeGreaterThan(3000);
  });

  it('lets the first seven through at once, makes the next wait, and sends the tenth away', () => {
    const plans = Array.from({ length: 10 }, () => pace.plan('a'));
    const waits = plans.map((plan) => ('atMs' in plan ? plan.atMs : `in ${plan.retryAfterSeconds} s`));
    expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 1050]);
    expect(waits[8]).toBe(2050);
    expect(plans.every((plan) => 'atMs' in plan)).toBe(true);
  });

  it('sends away what would wait longer than two seconds, and says for how long', async () => {
    const times = await wanted(30_000, 100);
    expect(times.length).toBeGreaterThanOrEqual(60);
    for (let n = 0; n < 60; n += 1) pace.plan('b');
    const plan = pace.plan('b');
    expect(plan).toEqual({ retryAfterSeconds: expect.any(Number) });
    expect('retryAfterSeconds' in plan && plan.retryAfterSeconds).toBeGreaterThan(2);
  });

  it('does not count what did not go, and counts what went late when it went', async () => {
    for (let n = 0; n < 7; n += 1) {
      const planned = pace.plan('a');
      if ('atMs' in planned) planned.drop();
    }
    const late = Array.from({ length: 7 }, () => pace.plan('a'));
    expect(late.map((plan) => 'atMs' in plan && plan.atMs)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    await timing.pass(5000);
    for (const plan of late) if ('atMs' in plan) plan.goes();
    expect(pace.plan('a')).toMatchObject({ atMs: 6050 });
  });

  it('does not make one conversation wait for another', () => {
    for (let n = 0; n < 20; n += 1) pace.plan('a');
    expect(pace.plan('b')).toMatchObject({ atMs: 0 });
  });

  it('does not remember conversations for ever', async () => {
    for (let n = 0; n < 500; n += 1) pace.plan(`chat ${n}`);
    expect(pace.size).toBe(500);
    await timing.pass(3_601_000);
    pace.plan('a');
    expect(pace.size).toBe(1);
  });
});
