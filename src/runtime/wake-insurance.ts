import type { Clock } from '../app/ports/clock';
import type { Log } from '../app/ports/log';
import type { WakeQueue } from '../app/ports/wakes';
import type { GroupKey } from '../domain/identifiers';
import { groupIdOf } from './group-id-of';

/** The wake-up comes this late: long after the commit it insures, whose calls end within seconds. */
const delaySeconds = 30;
/** For how long one is enough for all commits of the group. */
const coversMs = 15_000;
/** A queue that is slow to answer does not hold up a person for longer. */
const patienceMs = 1_500;
const mostKept = 1_000;

interface Policy {
  readonly sinceMs: number;
  readonly put: Promise<void>;
}

/** A wake-up put before a commit, so that a process that dies right after it has still told somebody. */
export class WakeInsurance {
  readonly #policies = new Map<string, Policy>();

  constructor(
    private readonly queue: Pick<WakeQueue, 'put'>,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Resolves when the group is insured, or when that takes too long. Never rejects. */
  async insure(key: GroupKey): Promise<void> {
    const id = groupIdOf(key);
    const nowMs = Date.parse(this.clock.now());
    const known = this.#policies.get(id);
    if (known !== undefined && isCurrent(known, nowMs)) return known.put;
    const put = this.#put(key);
    if (this.#policies.size >= mostKept) this.#forget(nowMs);
    this.#policies.set(id, { sinceMs: nowMs, put });
    return put;
  }

  async #put(key: GroupKey): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
    const put = this.queue.put({ key, generation: undefined }, delaySeconds).catch((error: unknown) => {
      this.log.error('commit not insured', error, { groupId: key.groupId });
    });
    await Promise.race([put, patience]);
    clearTimeout(timer);
  }

  #forget(nowMs: number): void {
    for (const [id, policy] of this.#policies) if (!isCurrent(policy, nowMs)) this.#policies.delete(id);
  }
}

/** Not when the clock went back, either. */
function isCurrent({ sinceMs }: Policy, nowMs: number): boolean {
  return nowMs >= sinceMs && nowMs - sinceMs < coversMs;
}
