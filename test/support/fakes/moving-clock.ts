import type { Clock } from '../../../src/app/ports/clock';

/** A clock that stands until a test moves it. */
export class MovingClock implements Clock {
  #nowMs: number;

  constructor(start = '2026-11-02T08:00:00.000Z') {
    this.#nowMs = Date.parse(start);
  }

  now(): string {
    return new Date(this.#nowMs).toISOString();
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  pass(seconds: number): void {
    this.#nowMs += seconds * 1_000;
  }
}
