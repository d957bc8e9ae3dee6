import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../app/ports/clock';
import type { Log } from '../app/ports/log';
import type { ReceivedWakeUp, WakePlan, WakeQueue } from '../app/ports/wakes';
import type { Instant } from '../domain/calendar';
import type { GroupKey } from '../domain/identifiers';
import { groupIdOf } from './group-id-of';
import { plusSeconds } from './plus-seconds';
import { WakeChain } from './wake-chain';
import { WakeInsurance } from './wake-insurance';
import { WakeRounds } from './wake-rounds';
import type { WakeWork } from './wake-work';

export interface WakeLoopOptions {
  /** Longest wait between two looks into an empty queue, in ms. */
  readonly idleMs?: number;
  /** How long a wake-up in hand is hidden from others; one that is not done by then comes back. */
  readonly visibilitySeconds?: number;
  /** Most wake-ups in hand at once. */
  readonly batch?: number;
  /** About how long between two sweeps. */
  readonly sweepMs?: number;
}

const shortestIdleMs = 250;
/** How late a group must be before the sweep sees to it: the queue is usually just behind. */
const lateSeconds = 120;
/** For how long a group that one sweep woke is left alone by the others. */
const sweptSeconds = 600;
const sweptAtOnce = 8;

/**
 * Takes wake-ups from the queue and runs the work of their groups, in as many processes as there are: each wake-up is
 * one process's, and what is taken twice is harmless. Waiting costs a look into the queue every two seconds.
 */
export class WakeLoop {
  readonly #chain: WakeChain;
  readonly #rounds: WakeRounds;
  readonly #insurance: WakeInsurance;
  readonly #stopping = new AbortController();
  readonly #waiting = new Map<string, ReceivedWakeUp[]>();
  readonly #runs = new Set<Promise<void>>();
  #inHand = 0;
  #isDeaf = false;
  #loops: Promise<unknown> = Promise.resolve();
  readonly #idleMs: number;
  readonly #visibilitySeconds: number;
  readonly #batch: number;
  readonly #sweepMs: number;

  constructor(
    private readonly queue: WakeQueue,
    private readonly plan: WakePlan,
    private readonly clock: Clock,
    private readonly log: Log,
    { idleMs = 2_000, visibilitySeconds = 120, batch = 16, sweepMs = 600_000 }: WakeLoopOptions = {},
  ) {
    this.#chain = new WakeChain(queue, plan, clock);
    this.#rounds = new WakeRounds(queue, this.#chain, clock, log);
    this.#insurance = new WakeInsurance(queue, clock, log);
    this.#idleMs = idleMs;
    this.#visibilitySeconds = visibilitySeconds;
    this.#batch = batch;
    this.#sweepMs = sweepMs;
  }

  /** Takes up what lies in the queue, and what is late, from now on. */
  start(work: WakeWork): void {
    this.#loops = Promise.all([this.#poll(work), this.#sweepNowAndThen()]);
  }

  /** Makes sure that the group has a wake-up at or before `at`. Rejects when the store does not answer. */
  arm(key: GroupKey, at: Instant): Promise<void> {
    return this.#chain.arm(key, at);
  }

  /** To be called before a commit: within half a minute somebody looks at the group, whatever becomes of us. Never rejects. */
  insure(key: GroupKey): Promise<void> {
    return this.#insurance.insure(key);
  }

  /**
   * Wakes the groups that nobody has looked at for `late` seconds after their time; how many. The cost grows with those
   * alone. Rejects when the store does not say which they are.
   */
  async sweep(late = lateSeconds): Promise<number> {
    const before = plusSeconds(this.clock.now(), -late);
    const keys = [...(await this.plan.overdue(before))];
    let woken = 0;
    while (keys.length > 0 && !this.#isStopped) {
      const revived = await Promise.all(keys.splice(0, sweptAtOnce).map((key) => this.#revive(key, before)));
      woken += revived.filter(Boolean).length;
    }
    if (woken > 0) this.log.info('late groups woken', { groups: woken });
    return woken;
  }

  /** Takes up nothing more and resolves when what is in hand is finished. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loops;
    await Promise.all(this.#runs);
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #poll(work: WakeWork): Promise<void> {
    const shortest = Math.min(shortestIdleMs, this.#idleMs);
    let idleMs = shortest;
    while (!this.#isStopped) {
      if (this.#inHand >= this.#batch) {
        await Promise.race(this.#runs);
        continue;
      }
      const wanted = this.#batch - this.#inHand;
      const found = await this.#take(work, wanted);
      if (found > 0) idleMs = shortest;
      if (found < wanted) await this.#pause(idleMs);
      if (found === 0) idleMs = Math.min(2 * idleMs, this.#idleMs);
    }
  }

  /** Takes wake-ups in hand and begins with them; how many. Never rejects. */
  async #take(work: WakeWork, wanted: number): Promise<number> {
    const comeBackAt = plusSeconds(this.clock.now(), this.#visibilitySeconds);
    let wakes: readonly ReceivedWakeUp[];
    try {
      wakes = await this.queue.receive(wanted, this.#visibilitySeconds);
    } catch (error) {
      if (!this.#isDeaf) this.log.error('wake-ups cannot be received', error);
      this.#isDeaf = true;
      return 0;
    }
    if (this.#isDeaf) this.log.info('wake-ups are received again');
    this.#isDeaf = false;
    this.#inHand += wakes.length;
    for (const wake of wakes) this.#begin(work, wake, comeBackAt);
    return wakes.length;
  }

  /** One that comes while its group is looked after waits: what it is about may be younger than what the round has read. */
  #begin(work: WakeWork, wake: ReceivedWakeUp, comeBackAt: Instant): void {
    const id = groupIdOf(wake.key);
    const waiting = this.#waiting.get(id);
    if (waiting !== undefined) {
      waiting.push(wake);
      return;
    }
    this.#waiting.set(id, [wake]);
    const run = this.#run(work, id, wake.key, comeBackAt).finally(() => this.#runs.delete(run));
    this.#runs.add(run);
  }

  async #run(work: WakeWork, id: string, key: GroupKey, comeBackAt: Instant): Promise<void> {
    // Those of the same batch come along.
    await Promise.resolve();
    for (;;) {
      const wakes = this.#waiting.get(id)?.splice(0) ?? [];
      if (wakes.length === 0) break;
      await this.#rounds.lookAfter(work, key, wakes, comeBackAt);
      this.#inHand -= wakes.length;
    }
    this.#waiting.delete(id);
  }

  async #sweepNowAndThen(): Promise<void> {
    while (!this.#isStopped) {
      await this.sweep().catch((error: unknown) => this.log.error('sweep of late groups failed', error));
      // Not at the same time in all processes that started together.
      await this.#pause(this.#sweepMs * (0.75 + Math.random() / 2));
    }
  }

  async #revive(key: GroupKey, before: Instant): Promise<boolean> {
    try {
      return await this.#chain.revive(key, before, sweptSeconds);
    } catch (error) {
      this.log.error('late group not woken', error, { groupId: key.groupId });
      return false;
    }
  }

  /** Shorter when the loop is stopped. */
  async #pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}
