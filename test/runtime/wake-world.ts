import fc from 'fast-check';
import type { WakePlan, WakeQueue } from '../../src/app/ports/wakes';
import { WakeChain } from '../../src/runtime/wake-chain';
import { WakeRounds } from '../../src/runtime/wake-rounds';
import { recordingLog } from '../contracts/recording-log';
import { FakeWakePlan } from '../support/fakes/fake-wake-plan';
import { FakeWakeQueue } from '../support/fakes/fake-wake-queue';
import { MovingClock } from '../support/fakes/moving-clock';

const key = { tenantId: '00000000-0000-0000-0000-0000000000aa', groupId: 'samordning' };
const visibilitySeconds = 120;
const sweepSeconds = 600;
const lateSeconds = 120;

/** When a process dies: at its `call`th call of a port, before or after that was done. Undefined for never. */
export type Death = { readonly call: number; readonly isDone: boolean } | undefined;

/** What happens to the wake-ups of one group. */
export type Happening =
  | { readonly do: 'pass'; readonly seconds: number }
  | { readonly do: 'turn'; readonly deaths: readonly Death[]; readonly max: number }
  | { readonly do: 'sweep'; readonly deaths: readonly Death[] }
  | { readonly do: 'lose' | 'double'; readonly which: number }
  /** A hint, or a wake-up of a generation that is over. */
  | { readonly do: 'stray'; readonly ago: number | undefined; readonly delaySeconds: number }
  | { readonly do: 'hurry'; readonly inSeconds: number; readonly death: Death };

const death: fc.Arbitrary<Death> = fc.option(fc.record({ call: fc.nat(7), isDone: fc.boolean() }), { nil: undefined });
const someSeconds = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 3 * 24 * 3_600 }));

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ do: fc.constant('pass' as const), seconds: someSeconds }),
  fc.record({
    do: fc.constant('turn' as const),
    deaths: fc.array(death, { minLength: 1, maxLength: 3 }),
    max: fc.constantFrom(1, 2, 16),
  }),
  fc.record({ do: fc.constant('sweep' as const), deaths: fc.array(death, { minLength: 1, maxLength: 3 }) }),
  fc.record({ do: fc.constantFrom('lose' as const, 'double' as const), which: fc.nat(20) }),
  fc.record({
    do: fc.constant('stray' as const),
    ago: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    delaySeconds: someSeconds,
  }),
  fc.record({ do: fc.constant('hurry' as const), inSeconds: someSeconds, death }),
);

/** One group with work every `periodSeconds`, and whatever happens to its wake-ups. */
export class WakeWorld {
  readonly clock = new MovingClock();
  readonly queue = new FakeWakeQueue(this.clock);
  readonly plan = new FakeWakePlan();
  doubled = 0;
  runs = 0;
  /** Each due time that was met, and how many seconds late. */
  readonly met: { readonly dueMs: number; readonly late: number }[] = [];
  #dueMs: number[];
  #generation = 0;
  #isTogether = false;

  constructor(
    private readonly scheduler: fc.Scheduler,
    private readonly periodSeconds: number,
  ) {
    this.#dueMs = [this.clock.nowMs + periodSeconds * 1_000];
  }

  /** Wake-ups that carry the generation in force. */
  get live(): number {
    const generation = this.plan.peek(key)?.generation;
    return this.queue.waiting.filter((wake) => wake.generation === generation).length;
  }

  /** Of the due times since `sinceMs`, the latest that one was met. */
  latest(sinceMs: number): number {
    return Math.max(0, ...this.met.filter((one) => one.dueMs >= sinceMs).map((one) => one.late));
  }

  async begin(): Promise<void> {
    await this.#process(undefined).chain.arm(key, this.#nextDue());
  }

  async meet(what: Happening): Promise<void> {
    switch (what.do) {
      case 'pass':
        this.clock.pass(what.seconds);
        break;
      case 'turn':
        await this.#together(what.deaths, (each) => this.turn(each, what.max));
        break;
      case 'sweep':
        await this.#together(what.deaths, (each) => this.sweep(each));
        break;
      case 'lose':
      case 'double':
        this.#tamper(what.do, what.which);
        break;
      case 'stray':
        await this.queue.put({ key, generation: this.#past(what.ago) }, what.delaySeconds);
        break;
      case 'hurry':
        // A commit, with its insurance before it and, if the process lives, a plan made after it.
        await this.queue.put({ key, generation: undefined }, 30);
        this.#dueMs.push(this.clock.nowMs + what.inSeconds * 1_000);
        await this.#together([what.death], (each) => this.#process(each).chain.arm(key, this.#nextDue()));
    }
  }

  /** Days without accidents, with one process, looked at whenever anything can happen. */
  async calm(days: number): Promise<void> {
    const endMs = this.clock.nowMs + days * 24 * 3_600_000;
    let sweepMs = this.clock.nowMs;
    while (this.clock.nowMs < endMs) {
      if (this.clock.nowMs >= sweepMs) {
        await this.sweep(undefined);
        sweepMs += sweepSeconds * 1_000;
      }
      while ((await this.turn(undefined)) > 0);
      const nextMs = Math.min(sweepMs, ...this.queue.waiting.map((wake) => wake.visibleAtMs));
      this.clock.pass((nextMs - this.clock.nowMs) / 1_000);
    }
    while ((await this.turn(undefined)) > 0);
  }

  /** What a process does with what it finds in the queue; how many there were. One at a time, nothing comes together. */
  async turn(each: Death, max = 1): Promise<number> {
    const { queue, rounds } = this.#process(each);
    const comeBackAt = new Date(this.clock.nowMs + visibilitySeconds * 1_000).toISOString();
    const wakes = await queue.receive(max, visibilitySeconds);
    const work = { run: () => this.#run() };
    if (wakes.length > 0) await rounds.lookAfter(work, key, wakes, comeBackAt);
    return wakes.length;
  }

  async sweep(each: Death): Promise<void> {
    const { plan, chain } = this.#process(each);
    const before = new Date(this.clock.nowMs - lateSeconds * 1_000).toISOString();
    for (const late of await plan.overdue(before)) await chain.revive(late, before, sweepSeconds);
  }

  #process(each: Death) {
    const [queue, plan] = mortal(this.queue, this.plan, each, () => this.#turnOfOthers());
    const chain = new WakeChain(queue, plan, this.clock, () => (this.#generation += 1));
    return { queue, plan, chain, rounds: new WakeRounds(queue, chain, this.clock, recordingLog()) };
  }

  /** Processes at the same time, their calls in an order that the scheduler draws. */
  async #together(deaths: readonly Death[], does: (each: Death) => Promise<unknown>): Promise<void> {
    this.#isTogether = true;
    await this.scheduler.waitFor(Promise.allSettled(deaths.map((each) => does(each))));
    this.#isTogether = false;
  }

  async #turnOfOthers(): Promise<void> {
    if (this.#isTogether) await this.scheduler.schedule(Promise.resolve());
  }

  #tamper(how: 'lose' | 'double', which: number): void {
    const ofTheChain = this.queue.waiting.filter((wake) => wake.generation !== undefined);
    const wake = ofTheChain[which % Math.max(1, ofTheChain.length)];
    if (wake === undefined) return;
    if (how === 'lose') this.queue.waiting = this.queue.waiting.filter((one) => one !== wake);
    else {
      this.doubled += 1;
      this.queue.waiting.push({ ...wake, receipt: -this.doubled });
    }
  }

  async #run(): Promise<string> {
    await Promise.resolve();
    this.runs += 1;
    const { nowMs } = this.clock;
    const due = this.#dueMs.filter((dueMs) => dueMs <= nowMs);
    this.met.push(...due.map((dueMs) => ({ dueMs, late: (nowMs - dueMs) / 1_000 })));
    this.#dueMs = this.#dueMs.filter((due) => due > nowMs);
    if (this.#dueMs.length === 0) this.#dueMs.push(nowMs + this.periodSeconds * 1_000);
    return this.#nextDue();
  }

  #past(ago: number | undefined): number | undefined {
    return ago === undefined ? undefined : (this.plan.peek(key)?.generation ?? 0) - ago;
  }

  #nextDue(): string {
    return new Date(Math.min(...this.#dueMs)).toISOString();
  }
}

/** The ports of a process that dies at a call and does nothing from then on. */
function mortal(queue: WakeQueue, plan: WakePlan, each: Death, before: () => Promise<void>): [WakeQueue, WakePlan] {
  let calls = 0;
  const call = async <T>(does: () => Promise<T>): Promise<T> => {
    calls += 1;
    await before();
    if (each === undefined || calls <= each.call) return does();
    if (calls === each.call + 1 && each.isDone) await does();
    throw new Error('killed');
  };
  return [
    {
      put: (wake, delaySeconds) => call(() => queue.put(wake, delaySeconds)),
      receive: (max, seconds) => call(() => queue.receive(max, seconds)),
      done: (wake) => call(() => queue.done(wake)),
      bury: (wake, reason) => call(() => queue.bury(wake, reason)),
      counts: () => call(() => queue.counts()),
    },
    {
      find: (one) => call(() => plan.find(one)),
      save: (one, next, etag) => call(() => plan.save(one, next, etag)),
      overdue: (before) => call(() => plan.overdue(before)),
    },
  ];
}
