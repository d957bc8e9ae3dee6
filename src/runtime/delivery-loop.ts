import type { Clock } from '../app/ports/clock';
import type { Log } from '../app/ports/log';
import type { GroupKey } from '../domain/identifiers';
import { Lanes } from './lanes';

/** What the loop drives. */
export interface DeliveryWork {
  /** Delivers what is due in a group and says when to look again. */
  deliver(key: GroupKey): Promise<string | undefined>;
}

/** A later time is left to the group's wake-up, which outlives this process. */
const longestWaitMs = 15_000;
const retryMs = 5_000;
/** Runs of one group at once: a person whom Teams is slow to answer for must not hold up what came after. */
const maxRuns = 4;
/** How long a run has had before another may overtake it: two that are both quick only take notices from each other. */
const overtakeMs = 2_000;
/**
 * Groups of one tenant at once. They share one rate, and these few use it up; with all at once each would be turned away
 * again and again for a place in the same queue, and the store would be too busy to give out places.
 */
const groupsOfTenant = 8;
/** Whoever pressed is answered first. */
const headStartMs = 25;
/**
 * When a second hint came meanwhile, deliveries wait until none has come for this long, and never past the longest: a
 * burst of presses is answered first and is then one run, not one run for each press.
 */
const gatherMs = 100;
const longestGatherMs = 2_000;

interface Planned {
  readonly timer: NodeJS.Timeout;
  readonly at: number;
}

/**
 * Looks after the notices of groups that this process has just changed: shortly after a hint, and again when a retry is
 * due soon. Runs of one group, here and in other processes, are kept apart by their claims in the store.
 */
export class DeliveryLoop {
  readonly #running = new Map<string, Set<Promise<void>>>();
  readonly #hinted = new Set<string>();
  readonly #timers = new Map<string, Planned>();
  readonly #begunMs = new Map<string, number>();
  readonly #tenants = new Lanes(groupsOfTenant);
  #lastHintMs = -Infinity;
  #isStopped = false;
  #work: DeliveryWork | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** From now on hints lead to work. */
  start(work: DeliveryWork): void {
    this.#work = work;
  }

  /** Takes up nothing more and resolves when what is in hand is finished. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    await Promise.allSettled([...this.#running.values()].flatMap((runs) => [...runs]));
  }

  hint(key: GroupKey): void {
    if (this.#work === undefined || this.#isStopped) return;
    const nowMs = performance.now();
    const isAlone = nowMs - this.#lastHintMs >= gatherMs;
    this.#lastHintMs = nowMs;
    this.#gather(key, idOf(key), nowMs, isAlone ? headStartMs : gatherMs);
  }

  #gather(key: GroupKey, id: string, sinceMs: number, waitMs = gatherMs): void {
    this.#later(key, id, waitMs, () => {
      const nowMs = performance.now();
      const isBurst =
        this.#lastHintMs > sinceMs && nowMs - this.#lastHintMs < gatherMs && nowMs - sinceMs < longestGatherMs;
      if (isBurst) this.#gather(key, id, sinceMs);
      else this.#begin(key, id);
    });
  }

  #begin(key: GroupKey, id: string): void {
    if (this.#work === undefined || this.#isStopped) return;
    clearTimeout(this.#timers.get(id)?.timer);
    this.#timers.delete(id);
    const runs = this.#running.get(id)?.size ?? 0;
    if (runs > 0) {
      const waitMs = (this.#begunMs.get(id) ?? 0) + overtakeMs - performance.now();
      if (waitMs > 0 || runs >= maxRuns) {
        this.#hinted.add(id);
        this.#later(key, id, waitMs > 0 ? waitMs : overtakeMs);
        return;
      }
    }
    const work = this.#work;
    this.#tenants.enter(key.tenantId, id, () => this.#enter(work, key, id));
  }

  #enter(work: DeliveryWork, key: GroupKey, id: string): void {
    const runs = this.#running.get(id) ?? new Set();
    this.#running.set(id, runs);
    this.#begunMs.set(id, performance.now());
    const run = this.#run(work, key).then((waitMs) => {
      runs.delete(run);
      if (runs.size === 0) {
        this.#running.delete(id);
        this.#begunMs.delete(id);
      }
      this.#tenants.leave(key.tenantId);
      this.#next(key, id, waitMs);
    });
    runs.add(run);
  }

  /** One run; when to look again, in milliseconds. Never rejects. */
  async #run(work: DeliveryWork, key: GroupKey): Promise<number | undefined> {
    // One that has waited for its turn until the end finds nothing to do any more.
    if (this.#isStopped) return undefined;
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
    else if (waitMs !== undefined && waitMs <= longestWaitMs) this.#later(key, id, waitMs);
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
}

function idOf({ tenantId, groupId }: GroupKey): string {
  return `${tenantId}:${groupId}`;
}
