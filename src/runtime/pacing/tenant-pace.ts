import { SlotSource, type SlotSourceNeeds } from './slot-source';
import { TenantQueue } from './tenant-queue';
import type { Turn } from './turn';

/** Longer than a rush of one process lasts; short enough that nobody loses what is held meanwhile. */
const longestWaitMs = 10_000;
/** A longer `Retry-After` is kept by the notice that got it; the tenant is tried again by the others before. */
const longestPauseMs = 60_000;

/** Turns for requests to Teams, by tenant: all processes together keep to the rate, and no tenant waits for another. */
export class TenantPace {
  readonly #queues = new Map<string, TenantQueue>();
  readonly #source: SlotSource;

  constructor(private readonly needs: SlotSourceNeeds) {
    this.#source = new SlotSource(needs);
  }

  /**
   * Resolves with `go` when the request's slot has come; each turn is one request. When that would take longer than
   * `waitMs` (ten seconds), resolves with how long it would take as soon as it is known, and no slot is used.
   */
  take(tenantId: string, waitMs = longestWaitMs): Promise<Turn> {
    return this.#queueOf(tenantId).take(waitMs);
  }

  /** Teams asks for patience: nothing of this tenant leaves this process for so long, a minute at most. */
  pause(tenantId: string, seconds: number): void {
    this.#queueOf(tenantId).pause(Math.min(longestPauseMs, seconds * 1000));
  }

  #queueOf(tenantId: string): TenantQueue {
    const known = this.#queues.get(tenantId);
    if (known !== undefined) return known;
    const queue = new TenantQueue(tenantId, this.needs.rate, this.#source, this.needs.timing);
    this.#queues.set(tenantId, queue);
    return queue;
  }
}
