/** At most `count` in any stretch of `withinMs`. */
export interface Limit {
  readonly count: number;
  readonly withinMs: number;
}

/** When things went or will go, as far back as the longest limit looks. Times in milliseconds of one clock. */
export class SlidingWindows {
  readonly #times: number[] = [];
  readonly #longestMs: number;

  constructor(private readonly limits: readonly Limit[]) {
    this.#longestMs = Math.max(...limits.map((limit) => limit.withinMs));
  }

  /** The earliest time from `nowMs` on that breaks no limit. */
  earliest(nowMs: number): number {
    this.#forget(nowMs);
    const free = this.limits.map(({ count, withinMs }) => (this.#times.at(-count) ?? -Infinity) + withinMs);
    // With fewer than `count` times, `at` finds nothing.
    return Math.max(nowMs, ...free);
  }

  add(atMs: number): void {
    const after = this.#times.findLastIndex((time) => time <= atMs);
    this.#times.splice(after + 1, 0, atMs);
  }

  /** Takes back one that was added. */
  remove(atMs: number): void {
    const index = this.#times.lastIndexOf(atMs);
    if (index >= 0) this.#times.splice(index, 1);
  }

  /** Nothing is left that a limit would look at. */
  isIdle(nowMs: number): boolean {
    this.#forget(nowMs);
    return this.#times.length === 0;
  }

  #forget(nowMs: number): void {
    const kept = this.#times.findIndex((time) => time > nowMs - this.#longestMs);
    this.#times.splice(0, kept < 0 ? this.#times.length : kept);
  }
}
