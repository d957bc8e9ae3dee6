import type { Clock } from '../../../src/app/ports/clock';
import { longestDelaySeconds, type ReceivedWakeUp, type WakeQueue, type WakeUp } from '../../../src/app/ports/wakes';

/** A wake-up in the queue, as a test may look at it and interfere with it. */
export interface FakeWake extends WakeUp {
  readonly id: number;
  readonly insertedAt: string;
  /** Milliseconds of the clock. */
  visibleAtMs: number;
  dequeueCount: number;
  /** Changes each time somebody takes it. */
  receipt: number;
}

/** A queue in memory in the time of `clock`: what is put becomes visible when the clock says so. */
export class FakeWakeQueue implements WakeQueue {
  /** All that are there, visible or not. */
  waiting: FakeWake[] = [];
  readonly buried: { readonly wake: WakeUp; readonly reason: string }[] = [];
  puts = 0;
  private receipts = 0;

  constructor(private readonly clock: Clock) {}

  async put(wake: WakeUp, delaySeconds: number): Promise<void> {
    await Promise.resolve();
    this.puts += 1;
    const delayMs = Math.ceil(Math.min(Math.max(delaySeconds, 0), longestDelaySeconds)) * 1_000;
    this.waiting.push({
      ...structuredClone(wake),
      id: this.puts,
      insertedAt: this.clock.now(),
      visibleAtMs: this.#nowMs + delayMs,
      dequeueCount: 0,
      receipt: 0,
    });
  }

  async receive(max: number, visibilitySeconds: number): Promise<readonly ReceivedWakeUp[]> {
    await Promise.resolve();
    const visible = this.waiting.filter((wake) => wake.visibleAtMs <= this.#nowMs);
    return visible.slice(0, max).map((wake) => {
      wake.visibleAtMs = this.#nowMs + visibilitySeconds * 1_000;
      wake.dequeueCount += 1;
      this.receipts += 1;
      wake.receipt = this.receipts;
      const { key, generation, receipt, dequeueCount, insertedAt } = wake;
      return { key, generation, receipt, dequeueCount, insertedAt };
    });
  }

  async done(wake: ReceivedWakeUp): Promise<void> {
    await Promise.resolve();
    this.waiting = this.waiting.filter((one) => one.receipt !== wake.receipt);
  }

  async bury(wake: ReceivedWakeUp, reason: string): Promise<void> {
    this.buried.push({ wake: { key: wake.key, generation: wake.generation }, reason });
    await this.done(wake);
  }

  async counts(): Promise<{ waiting: number; poison: number }> {
    await Promise.resolve();
    return { waiting: this.waiting.length, poison: this.buried.length };
  }

  get #nowMs(): number {
    return Date.parse(this.clock.now());
  }
}
