import type { Clock } from '../app/ports/clock';
import type { Log } from '../app/ports/log';
import type { Wake } from '../app/ports/wake';
import type { GroupKey } from '../domain/identifiers';

/** What the loop drives. */
export interface DeliveryWork {
  /** Delivers what is due in a group and says when to look again. */
  deliver(key: GroupKey): Promise<string | undefined>;
  /** Every group there is. */
  groups(): Promise<readonly GroupKey[]>;
}

/** How often every group is looked at, since a hint can be lost with the process that held it. */
const sweepMs = 15_000;
const retryMs = 5_000;
/** Runs of one group at once: a person whom Teams is slow to answer for must not hold up what came after. */
const maxRuns = 4;

/**
 * Looks after waiting notices in this process: at once after a hint, at the time a retry is due, and in a sweep. Runs
 * of one group, here and in other processes, are kept apart by their claims in the store.
 */
export class DeliveryLoop implements Wake {
  readonly #running = new Map<string, Set<Promise<void>>>();
  readonly #hinted = new Set<string>();
  readonly #timers = new Map<string, { readonly timer: NodeJS.Timeout; readonly at: number }>();
  #sweep: NodeJS.Timeout | undefined;
  #isStopped = false;
  #work: DeliveryWork | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** From now on hints lead to work; what lies in the store from before is taken up at once. */
  start(work: DeliveryWork): void {
    this.#work = work;
    const sweep = (): void => {
      void this.#sweepOnce(work).finally(() => {
        if (!this.#isStopped) this.#sweep = setTimeout(sweep, sweepMs);
      });
    };
    sweep();
  }

  /** Takes up nothing more and resolves when what is in hand is finished. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#sweep);
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    await Promise.allSettled([...this.#running.values()].flatMap((runs) => [...runs]));
  }

  hint(key: GroupKey): void {
    if (this.#work === undefined || this.#isStopped) return;
    const id = `${key.tenantId}:${key.groupId}`;
    const runs = this.#running.get(id) ?? new Set();
    if (runs.size >= maxRuns) {
      this.#hinted.add(id);
      return;
    }
    clearTimeout(this.#timers.get(id)?.timer);
    this.#timers.delete(id);
    this.#running.set(id, runs);
    const run = this.#run(this.#work, key).then((waitMs) => {
      runs.delete(run);
      if (runs.size === 0) this.#running.delete(id);
      this.#next(key, id, waitMs);
    });
    runs.add(run);
  }

  /** One run; when to look again, in milliseconds. Never rejects. */
  async #run(work: DeliveryWork, key: GroupKey): Promise<number | undefined> {
    try {
      const at = await work.deliver(key);
      return at === undefined ? undefined : Math.max(0, Date.parse(at) - Date.parse(this.clock.now()));
    } catch (error) {
      this.log.error('deliveries of a group failed', error, { groupId: key.groupId });
      return retryMs;
    }
  }

  #next(key: GroupKey, id: string, waitMs: number | undefined): void {
    if (this.#isStopped) return;
    if (this.#hinted.delete(id) || waitMs === 0) this.hint(key);
    else if (waitMs !== undefined) this.#later(key, id, Math.min(waitMs, sweepMs));
  }

  /** The earlier of two times wins. */
  #later(key: GroupKey, id: string, waitMs: number): void {
    const at = Date.parse(this.clock.now()) + waitMs;
    const planned = this.#timers.get(id);
    if (planned !== undefined && planned.at <= at) return;
    clearTimeout(planned?.timer);
    this.#timers.set(id, { at, timer: setTimeout(() => this.hint(key), waitMs) });
  }

  async #sweepOnce(work: DeliveryWork): Promise<void> {
    try {
      for (const key of await work.groups()) this.hint(key);
    } catch (error) {
      this.log.error('sweep failed', error);
    }
  }
}
