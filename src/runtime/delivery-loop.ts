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
/** How long a run has had before another may overtake it: two that are both quick only take notices from each other. */
const overtakeMs = 2_000;
/**
 * Deliveries wait until no hint has come for this long, and never past the longest: a burst of presses is answered
 * first and is then one run, not one run for each press.
 */
const gatherMs = 100;
const longestGatherMs = 1_000;

interface Planned {
  readonly timer: NodeJS.Timeout;
  readonly at: number;
}

/**
 * Looks after waiting notices in this process: shortly after a hint, at the time a retry is due, and in a sweep. Runs
 * of one group, here and in other processes, are kept apart by their claims in the store.
 */
export class DeliveryLoop implements Wake {
  readonly #running = new Map<string, Set<Promise<void>>>();
  readonly #hinted = new Set<string>();
  readonly #timers = new Map<string, Planned>();
  readonly #begunMs = new Map<string, number>();
  #lastHintMs = 0;
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
    this.#lastHintMs = performance.now();
    this.#gather(key, idOf(key), this.#lastHintMs);
  }

  #gather(key: GroupKey, id: string, sinceMs: number): void {
    this.#later(key, id, gatherMs, () => {
      const nowMs = performance.now();
      const isBurst = nowMs - this.#lastHintMs < gatherMs && nowMs - sinceMs < longestGatherMs;
      if (isBurst) this.#gather(key, id, sinceMs);
      else this.#begin(key, id);
    });
  }

  #begin(key: GroupKey, id: string): void {
    if (this.#work === undefined || this.#isStopped) return;
    clearTimeout(this.#timers.get(id)?.timer);
    this.#timers.delete(id);
    const runs = this.#running.get(id) ?? new Set();
    if (runs.size > 0) {
      const waitMs = (this.#begunMs.get(id) ?? 0) + overtakeMs - performance.now();
      if (waitMs > 0 || runs.size >= maxRuns) {
        this.#hinted.add(id);
        this.#later(key, id, waitMs > 0 ? waitMs : overtakeMs);
        return;
      }
    }
    this.#running.set(id, runs);
    this.#begunMs.set(id, performance.now());
    const run = this.#run(this.#work, key).then((waitMs) => {
      runs.delete(run);
      if (runs.size === 0) {
        this.#running.delete(id);
        this.#begunMs.delete(id);
      }
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
    if (this.#hinted.delete(id) || waitMs === 0) this.#begin(key, id);
    else if (waitMs !== undefined) this.#later(key, id, Math.min(waitMs, sweepMs));
  }

  /** The earlier of two times wins. */
  #later(key: GroupKey, id: string, waitMs: number, then = (): void => this.#begin(key, id)): void {
    const at = performance.now() + waitMs;
    const planned = this.#timers.get(id);
    if (planned !== undefined && planned.at <= at) return;
    clearTimeout(planned?.timer);
    const timer = setTimeout(() => {
      this.#timers.delete(id);
      then();
    }, waitMs);
    this.#timers.set(id, { at, timer });
  }

  async #sweepOnce(work: DeliveryWork): Promise<void> {
    try {
      for (const key of await work.groups()) this.hint(key);
    } catch (error) {
      this.log.error('sweep failed', error);
    }
  }
}

function idOf({ tenantId, groupId }: GroupKey): string {
  return `${tenantId}:${groupId}`;
}
