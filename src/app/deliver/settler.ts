import type { GroupKey } from '../../domain/identifiers';
import type { Settlement } from '../ports/outbox';
import type { Ports } from '../ports/ports';

/**
 * Stores what deliveries came to. While one write is under way the next outcomes gather, and go together: a rush is a few
 * transactions, a single delivery does not wait. A kill loses the outcomes that are gathering, so that those messages are
 * sent once more: never more of them than sends are under way at once, times two.
 */
export class Settler {
  #waiting: Settlement[] = [];
  #writing: Promise<void> | undefined;
  #failure: Error | undefined;

  constructor(
    private readonly outbox: Ports['outbox'],
    private readonly key: GroupKey,
  ) {}

  add(settlement: Settlement): void {
    this.#waiting.push(settlement);
    this.#writing ??= this.#write();
  }

  /** Resolves when all is stored. @throws an error with the store's own as its cause: those notices stay in hand until their claim lapses. */
  async stored(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const some = this.#waiting;
      this.#waiting = [];
      try {
        await this.outbox.settle(this.key, some);
      } catch (error) {
        this.#failure = new Error('outcomes of deliveries could not be stored', { cause: error });
      }
    }
    this.#writing = undefined;
  }
}
