import type { Clock } from '../../app/ports/clock';
import type { Log } from '../../app/ports/log';
import type { PaceStore } from '../../app/ports/pace';
import { spare } from './spare';
import type { Timing } from './timing';

const patienceMs = 1_000;
/** How long the store is left alone after it did not answer. */
const aloneMs = 5_000;
/** Without the store nobody knows how many processes there are: each takes this part of the rate. */
const alonePart = 1 / 4;

/** Consecutive slots, by `Timing.elapsedMs`. */
export interface Slots {
  readonly startMs: number;
  readonly count: number;
  readonly widthMs: number;
}

export interface SlotSourceNeeds {
  readonly store: PaceStore;
  /** Requests a second and tenant, of all processes together. */
  readonly rate: number;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly log: Log;
}

/** Gets slots from the store that all processes share; without it, a quarter of the rate. */
export class SlotSource {
  #aloneUntilMs = -Infinity;

  constructor(private readonly needs: SlotSourceNeeds) {}

  /** Never rejects. The slots may begin in the past by as long as the store took to answer. */
  async reserve(tenantId: string, count: number): Promise<Slots> {
    const { store, clock, timing, log } = this.needs;
    const askedMs = timing.elapsedMs();
    if (askedMs < this.#aloneUntilMs) return this.#alone(count);
    const now = clock.now();
    const rate = this.needs.rate / spare;
    try {
      const start = await this.#inTime(store.reserve(tenantId, count, rate, now));
      return { startMs: askedMs + Date.parse(start) - Date.parse(now), count, widthMs: 1000 / rate };
    } catch (error) {
      this.#aloneUntilMs = timing.elapsedMs() + aloneMs;
      log.warn('pace store not reached, slower for a while', { tenantId, reason: nameOf(error) });
      return this.#alone(count);
    }
  }

  #alone(count: number): Slots {
    const rate = (this.needs.rate / spare) * alonePart;
    return { startMs: this.needs.timing.elapsedMs(), count: Math.ceil(count * alonePart), widthMs: 1000 / rate };
  }

  async #inTime<T>(answer: Promise<T>): Promise<T> {
    const late = this.needs.timing.sleep(patienceMs).then((): never => {
      throw new Error('Timeout');
    });
    return Promise.race([answer, late]);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
