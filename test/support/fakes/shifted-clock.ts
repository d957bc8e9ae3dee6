import type { Clock } from '../../../src/app/ports/clock';

/** A clock that runs as fast as the machine's, and jumps when a test says so. */
export class ShiftedClock implements Clock {
  #aheadMs: number;

  constructor(start: string) {
    this.#aheadMs = Date.parse(start) - Date.now();
  }

  now(): string {
    return new Date(Date.now() + this.#aheadMs).toISOString();
  }

  jumpTo(at: string): void {
    this.#aheadMs = Date.parse(at) - Date.now();
  }
}
