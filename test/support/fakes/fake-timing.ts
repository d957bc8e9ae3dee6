import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../src/app/ports/clock';
import type { Timing } from '../../../src/runtime/pacing/timing';

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** Lets what needs no time happen, in fakes of a store too. */
async function idle(): Promise<void> {
  for (let n = 0; n < 3; n += 1) await turn();
}

/** Time that passes only when a test lets it: whoever sleeps wakes at its millisecond, in order. */
export class FakeTiming implements Timing {
  #nowMs = 0;
  readonly #sleepers: Sleeper[] = [];

  /** A clock on the wall that goes with it, `aheadMs` wrong. */
  clock(aheadMs: () => number = () => 0): Clock {
    const start = Date.parse('2026-11-24T08:00:00.000Z');
    return { now: () => new Date(start + Math.floor(this.#nowMs) + aheadMs()).toISOString() };
  }

  elapsedMs(): number {
    return this.#nowMs;
  }

  sleep(ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise((wake) => {
      const sleeper = { atMs: this.#nowMs + ms, wake };
      const after = this.#sleepers.findLastIndex((other) => other.atMs <= sleeper.atMs);
      this.#sleepers.splice(after + 1, 0, sleeper);
    });
  }

  /** Lets so much time pass. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await idle();
    for (let next = this.#sleepers[0]; next !== undefined && next.atMs <= endMs; next = this.#sleepers[0]) {
      this.#sleepers.shift();
      this.#nowMs = next.atMs;
      next.wake();
      await idle();
    }
    this.#nowMs = endMs;
  }

  /** Lets time pass until it is done; throws after `mostMs`. */
  async until<T>(done: Promise<T>, mostMs = 600_000): Promise<T> {
    const endMs = this.#nowMs + mostMs;
    const state = { isDone: false };
    const settled = done.finally(() => (state.isDone = true));
    settled.catch(() => undefined);
    await idle();
    while (!state.isDone) {
      const next = this.#sleepers[0];
      if (next === undefined || next.atMs > endMs) throw new Error(`not done after ${mostMs} ms`);
      await this.pass(next.atMs - this.#nowMs);
    }
    return settled;
  }
}
