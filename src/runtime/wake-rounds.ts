import type { Clock } from '../app/ports/clock';
import type { Log } from '../app/ports/log';
import type { ReceivedWakeUp, WakeQueue } from '../app/ports/wakes';
import type { Instant } from '../domain/calendar';
import type { GroupKey } from '../domain/identifiers';
import { groupIdOf } from './group-id-of';
import { plusSeconds } from './plus-seconds';
import type { WakeChain } from './wake-chain';
import type { WakeWork } from './wake-work';

/** More failures than these, of the wake-up and of its group's work in this process, and the wake-up is buried. */
const mostFailures = 12;
/** When a group is looked at again after its wake-up was buried: what was wrong may have been put right. */
const afterBurialSeconds = 60 * 60;

/** A group's round: its work, the next wake-up, and only then the end of those that led to it. */
export class WakeRounds {
  /** Rounds of a group that failed one after the other while the store answered. */
  readonly #failures = new Map<string, number>();

  constructor(
    private readonly queue: WakeQueue,
    private readonly chain: WakeChain,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** One round for all of `wakes`, which are the group's and come back at `comeBackAt` unless done. Never rejects. */
  async lookAfter(work: WakeWork, key: GroupKey, wakes: readonly ReceivedWakeUp[], comeBackAt: Instant): Promise<void> {
    let next: Instant | undefined;
    try {
      next = await work.run(key);
    } catch (error) {
      this.log.error('work of a group failed', error, { groupId: key.groupId });
      await this.#safely(key, () => this.#failed(key, wakes, comeBackAt));
      return;
    }
    this.#failures.delete(groupIdOf(key));
    await this.#safely(key, async () => {
      await this.chain.arm(key, next, generationsOf(wakes));
      await Promise.all(wakes.map((wake) => this.queue.done(wake)));
    });
  }

  async #failed(key: GroupKey, wakes: readonly ReceivedWakeUp[], comeBackAt: Instant): Promise<void> {
    // When the store does not answer this throws, and the failure is not counted: it was the store's.
    await this.chain.putOff(key, comeBackAt);
    const id = groupIdOf(key);
    const failures = (this.#failures.get(id) ?? 0) + 1;
    this.#failures.set(id, failures);
    const wornOut = wakes.filter((wake) => wake.dequeueCount > mostFailures);
    if (failures <= mostFailures || wornOut.length === 0) return;
    await this.chain.arm(key, plusSeconds(this.clock.now(), afterBurialSeconds), generationsOf(wornOut));
    for (const wake of wornOut) await this.queue.bury(wake, 'its work failed each time');
    this.#failures.delete(id);
    this.log.warn('wake-up buried', { groupId: key.groupId, failures });
  }

  /** What fails here is made up for when the wake-ups come back. */
  async #safely(key: GroupKey, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.log.error('wake-up not seen to', error, { groupId: key.groupId });
    }
  }
}

function generationsOf(wakes: readonly ReceivedWakeUp[]): readonly number[] {
  return wakes.flatMap(({ generation }) => (generation === undefined ? [] : [generation]));
}
