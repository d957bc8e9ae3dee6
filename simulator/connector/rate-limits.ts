/** At most `count` in any stretch of `withinMs`. */
interface Limit {
  readonly count: number;
  readonly withinMs: number;
}

/** What the connector takes before it answers 429. */
export interface Limits {
  /** All requests of the bot in one tenant. */
  readonly tenant: readonly Limit[];
  /** Writes into one conversation; a channel and its threads are one. */
  readonly conversation: readonly Limit[];
}

/** The limits that Teams documents. */
export const teamsLimits: Limits = {
  tenant: [{ count: 50, withinMs: 1_000 }],
  conversation: [
    { count: 7, withinMs: 1_000 },
    { count: 8, withinMs: 2_000 },
    { count: 60, withinMs: 30_000 },
    { count: 1_800, withinMs: 3_600_000 },
  ],
};

/** Who counts a call: the tenant always, the conversation when it is written to. */
export interface Counted {
  readonly tenantId: string;
  readonly conversation: string | undefined;
}

/** Counts calls and turns away what goes too fast; off until it is told to `enforce`. Refused calls are not counted. */
export class RateLimits {
  /** How often a call was turned away. */
  refused = 0;
  private readonly taken = new Map<string, number[]>();

  constructor(private limits: Limits | undefined) {}

  /** From now on these, or none. What was counted is forgotten. */
  enforce(limits: Limits | undefined): void {
    this.limits = limits;
    this.taken.clear();
  }

  /** Undefined when the call may pass; else after how many seconds, at least 1. `nowMs` never goes back. */
  take({ tenantId, conversation }: Counted, nowMs: number): number | undefined {
    if (this.limits === undefined) return undefined;
    const counts = [
      { times: this.timesOf(`tenant ${tenantId}`), limits: this.limits.tenant },
      ...(conversation === undefined
        ? []
        : [{ times: this.timesOf(`conversation ${conversation}`), limits: this.limits.conversation }]),
    ];
    const waits = counts.flatMap(({ times, limits }) =>
      limits.map(({ count, withinMs }) => (times.at(-count) ?? -Infinity) + withinMs - nowMs),
    );
    const waitMs = Math.max(0, ...waits);
    if (waitMs > 0) {
      this.refused += 1;
      return Math.max(1, Math.ceil(waitMs / 1000));
    }
    for (const { times, limits } of counts) {
      times.push(nowMs);
      const most = Math.max(0, ...limits.map((limit) => limit.count));
      if (times.length > most) times.splice(0, times.length - most);
    }
    return undefined;
  }

  private timesOf(key: string): number[] {
    const times = this.taken.get(key) ?? [];
    this.taken.set(key, times);
    return times;
  }
}
