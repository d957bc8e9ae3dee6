import type { Clock } from '../src/app/ports/clock';
import type { Timing } from '../src/runtime/pacing/timing';

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** The year's clock: it stands until somebody moves it, and never goes back. Who sleeps wakes when it is moved there. */
export class VirtualClock implements Clock, Timing {
  #nowMs: number;
  #sleepers: Sleeper[] = [];

  constructor(private readonly startMs: number) {
    this.#nowMs = startMs;
  }

  now(): string {
    return new Date(this.#nowMs).toISOString();
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  elapsedMs(): number {
    return this.#nowMs - this.startMs;
  }

  /** The next moment somebody sleeps until. */
  get nextMs(): number | undefined {
    return this.#sleepers[0]?.atMs;
  }

  sleep(ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise((wake) => {
      this.#sleepers.push({ atMs: this.#nowMs + Math.ceil(ms), wake });
      this.#sleepers.sort((a, b) => a.atMs - b.atMs);
    });
  }

  /** Moves the clock; a moment that is over leaves it where it is. */
  to(ms: number): void {
    this.#nowMs = Math.max(this.#nowMs, Math.ceil(ms));
    const woken = this.#sleepers.filter(({ atMs }) => atMs <= this.#nowMs);
    this.#sleepers = this.#sleepers.filter(({ atMs }) => atMs > this.#nowMs);
    for (const { wake } of woken) wake();
  }

  pass(ms: number): void {
    this.to(this.#nowMs + ms);
  }
}
