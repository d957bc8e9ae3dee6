import { randomInt } from 'node:crypto';
import type { Clock } from '../app/ports/clock';
import type { PlannedWakeUp, WakePlan, WakeQueue } from '../app/ports/wakes';
import type { Instant } from '../domain/calendar';
import type { GroupKey } from '../domain/identifiers';
import { plusSeconds } from './plus-seconds';

/** Of a group that has nothing to wait for. No wake-up goes with it. */
export const never: Instant = '9999-12-31T23:59:59.999Z';

/** A wake-up is never put at once: work that asks for itself again without end goes round once a second, not faster. */
const leastDelaySeconds = 1;
const mostTries = 5;
const newGeneration = (): number => randomInt(1, 2 ** 31 - 1);

/**
 * Each group's one wake-up to come. The row of the plan says when it comes and by which generation it is known; the
 * wake-up is put before the row says so, and a generation is drawn anew each time. So a kill between the two leaves a
 * stray that arms nothing, and of two who arm at once one is right and the other has left a stray.
 */
export class WakeChain {
  constructor(
    private readonly queue: Pick<WakeQueue, 'put'>,
    private readonly plan: WakePlan,
    private readonly clock: Clock,
    private readonly draw: () => number = newGeneration,
  ) {}

  /**
   * Sees to it that the group has a wake-up to come at or before `at`, undefined for none. Those with a generation in
   * `spent` are in hand and count no more. Writes nothing when the one that is armed will do.
   */
  async arm(key: GroupKey, at: Instant | undefined, spent: readonly number[] = []): Promise<void> {
    const put: number[] = [];
    while (put.length < mostTries) {
      const row = await this.plan.find(key);
      // The store may have taken an earlier try and lost its answer.
      if (row !== undefined && put.includes(row.generation)) return;
      const next = this.#next(row, at, spent);
      if (next === undefined) return;
      put.push(next.generation);
      if (next.at !== never) {
        const delaySeconds = (Date.parse(next.at) - Date.parse(this.clock.now())) / 1_000;
        await this.queue.put({ key, generation: next.generation }, delaySeconds);
      }
      if (await this.plan.save(key, next, row?.etag)) return;
    }
    throw new Error(`The wake-up of the group ${key.groupId} was taken from us ${mostTries} times.`);
  }

  /**
   * Wakes a group that nobody has woken by `before`. The row is claimed first, with a time to ask again, so that of many
   * processes one puts the wake-up. False when somebody else was first.
   */
  async revive(key: GroupKey, before: Instant, againSeconds: number): Promise<boolean> {
    const row = await this.plan.find(key);
    if (row === undefined || row.at >= before) return false;
    const claim = { generation: this.draw(), at: plusSeconds(this.clock.now(), againSeconds) };
    if (!(await this.plan.save(key, claim, row.etag))) return false;
    await this.queue.put({ key, generation: claim.generation }, 0);
    return true;
  }

  /** Tells the plan that what is in hand comes back at `at` by itself, so that nobody revives the group meanwhile. */
  async putOff(key: GroupKey, at: Instant): Promise<void> {
    const row = await this.plan.find(key);
    if (row === undefined || row.at > this.clock.now()) return;
    await this.plan.save(key, { generation: row.generation, at }, row.etag);
  }

  #next(row: PlannedWakeUp | undefined, at: Instant | undefined, spent: readonly number[]) {
    const now = this.clock.now();
    const earliest = plusSeconds(now, leastDelaySeconds);
    const wanted = at === undefined ? never : at < earliest ? earliest : at;
    if (row === undefined) return wanted === never ? undefined : { generation: this.draw(), at: wanted };
    if (row.at === never && wanted === never) return undefined;
    const isToCome = row.at > now && !spent.includes(row.generation);
    return isToCome && row.at <= wanted ? undefined : { generation: this.draw(), at: wanted };
  }
}
