import { SlidingWindows } from './sliding-windows';
import type { Slots, SlotSource } from './slot-source';
import { spare } from './spare';
import type { Timing } from './timing';
import { comeBackIn, type Turn } from './turn';

/** The largest block is what is sent in this time. */
const blockMs = 500;
/** The smallest is what is sent in this time, and never less than one. */
const leastBlockMs = 20;
/** The next block is asked for so long before the last one ends, so that the store's answer costs no slots. */
const aheadMs = 400;
/** Whoever asks for more so soon after a block's end is in a rush. */
const rushMs = 100;

interface Waiting {
  readonly latestMs: number;
  readonly give: (slotMs: number) => void;
}

/** Those who want to call Teams for one tenant, first come, first served, each with a slot of its own. */
export class TenantQueue {
  readonly #waiting: Waiting[] = [];
  readonly #asked: number[] = [];
  readonly #left: SlidingWindows;
  readonly #largestBlock: number;
  readonly #smallestBlock: number;
  /** What is reserved and not given out, in order. */
  #blocks: Slots[] = [];
  /** When the last block reserved ends. */
  #endMs = -Infinity;
  #widthMs: number;
  #lastSize = 0;
  #isAsking = false;
  #pausedUntilMs = -Infinity;

  constructor(
    private readonly tenantId: string,
    rate: number,
    private readonly source: Pick<SlotSource, 'reserve'>,
    private readonly timing: Timing,
  ) {
    this.#left = new SlidingWindows([{ count: Math.max(1, Math.floor(rate)), withinMs: 1000 * spare }]);
    this.#widthMs = 1000 / rate;
    this.#largestBlock = Math.max(1, Math.floor((rate * blockMs) / 1000));
    this.#smallestBlock = Math.max(1, Math.floor((rate * leastBlockMs) / 1000));
  }

  /** Resolves when the caller's slot has come, or as soon as it is clear that it takes longer than `longestWaitMs`. */
  async take(longestWaitMs: number): Promise<Turn> {
    const latestMs = this.timing.elapsedMs() + longestWaitMs;
    for (;;) {
      const pauseMs = this.#pausedUntilMs - this.timing.elapsedMs();
      if (this.#pausedUntilMs > latestMs) return comeBackIn(pauseMs);
      await this.timing.sleep(pauseMs);
      const slotMs = await this.#slot(latestMs);
      if (slotMs > latestMs) return comeBackIn(slotMs - this.timing.elapsedMs());
      while (slotMs > this.timing.elapsedMs()) await this.timing.sleep(slotMs - this.timing.elapsedMs());
      if (await this.#leaves()) return 'go';
    }
  }

  /** Nobody goes for so long; a shorter pause does not end a longer one. */
  pause(ms: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, this.timing.elapsedMs() + ms);
  }

  /** Slots that came together because the process was busy still leave in order; false when a pause began meanwhile. */
  async #leaves(): Promise<boolean> {
    for (;;) {
      const nowMs = this.timing.elapsedMs();
      if (this.#pausedUntilMs > nowMs) return false;
      const atMs = this.#left.earliest(nowMs);
      if (atMs <= nowMs) {
        this.#left.add(nowMs);
        return true;
      }
      await this.timing.sleep(atMs - nowMs);
    }
  }

  /** The time of a slot; one after `latestMs` is only told, and left to others. */
  #slot(latestMs: number): Promise<number> {
    const nowMs = this.timing.elapsedMs();
    this.#asked.push(nowMs);
    const expectedMs = Math.max(nowMs, this.#endMs) + this.#waiting.length * this.#widthMs;
    if (this.#waiting.length > 0 && expectedMs > latestMs) return Promise.resolve(expectedMs);
    return new Promise((give) => {
      this.#waiting.push({ latestMs, give });
      this.#serve();
    });
  }

  #serve(): void {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const block = this.#firstBlock();
      if (block === undefined) break;
      this.#waiting.shift();
      if (block.startMs <= first.latestMs) this.#blocks[0] = withoutFirst(block, 1);
      first.give(block.startMs);
    }
    const runsOut = this.#endMs - aheadMs <= this.timing.elapsedMs();
    if (this.#waiting.length > 0 || (runsOut && this.#isRush())) void this.#ask();
  }

  /** A slot that nobody took while it was there is over. */
  #firstBlock(): Slots | undefined {
    const nowMs = this.timing.elapsedMs();
    this.#blocks = this.#blocks
      .map((block) => withoutFirst(block, Math.max(0, Math.floor((nowMs - block.startMs) / block.widthMs))))
      .filter((block) => block.count > 0);
    return this.#blocks[0];
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    await this.timing.sleep(this.#endMs - aheadMs - this.timing.elapsedMs());
    this.#lastSize = this.#blockSize();
    const slots = await this.source.reserve(this.tenantId, this.#lastSize);
    // Not in the past, where they would lapse, and not before those that were given out last.
    const startMs = Math.max(slots.startMs, this.timing.elapsedMs(), this.#endMs);
    this.#blocks.push({ ...slots, startMs });
    this.#widthMs = slots.widthMs;
    this.#endMs = startMs + slots.count * slots.widthMs;
    this.#isAsking = false;
    this.#serve();
  }

  /** The smallest when it is calm, so that nobody else waits for slots unused; in a rush twice as many each time. */
  #blockSize(): number {
    const isMore = this.timing.elapsedMs() < this.#endMs + rushMs;
    const wanted = Math.max(
      this.#smallestBlock,
      this.#waiting.length,
      this.#askedLately(),
      isMore ? this.#lastSize * 2 : 0,
    );
    return Math.min(this.#largestBlock, wanted);
  }

  #isRush(): boolean {
    return this.#askedLately() > this.#largestBlock / 2;
  }

  #askedLately(): number {
    const sinceMs = this.timing.elapsedMs() - blockMs;
    const kept = this.#asked.findIndex((askedMs) => askedMs > sinceMs);
    this.#asked.splice(0, kept < 0 ? this.#asked.length : kept);
    return this.#asked.length;
  }
}

function withoutFirst({ startMs, count, widthMs }: Slots, over: number): Slots {
  const gone = Math.min(count, over);
  return { startMs: startMs + gone * widthMs, count: count - gone, widthMs };
}
