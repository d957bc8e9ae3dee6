import type { Clock } from '../../../src/app/ports/clock';

/** A clock that goes as fast as the real one, from an instant of its own, and can be put forward. */
export class MovableClock implements Clock {
  private ahead: number;

  constructor(start: string) {
    this.ahead = Date.parse(start) - Date.now();
  }

  now(): string {
    return new Date(Date.now() + this.ahead).toISOString();
  }

  /** Throws when that would put it back. */
  putForwardTo(instant: string): void {
    const ahead = Date.parse(instant) - Date.now();
    if (ahead < this.ahead) throw new Error(`The clock is past ${instant} already.`);
    this.ahead = ahead;
  }
}
