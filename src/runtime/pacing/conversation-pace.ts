import { comeBackIn, type ComeBack } from './turn';
import { SlidingWindows, type Limit } from './sliding-windows';
import type { Timing } from './timing';

/** Messages of one send after another do not travel equally fast. */
const spareMs = 50;
/** What Teams takes of a bot in one conversation. */
const limits: readonly Limit[] = [
  { count: 7, withinMs: 1_000 + spareMs },
  { count: 8, withinMs: 2_000 + spareMs },
  { count: 60, withinMs: 30_000 + spareMs },
  { count: 1_800, withinMs: 3_600_000 + spareMs },
];
const longestWaitMs = 2_000 + spareMs;
const tidyMs = 60_000;

/** A send that has its time in the conversation. */
export interface Planned {
  readonly atMs: number;
  /** It goes now, which may be later than planned. */
  goes(): void;
  /** It does not go after all. */
  drop(): void;
}

/** The limits of each conversation, kept in this process. A conversation that is quiet for an hour is forgotten. */
export class ConversationPace {
  readonly #conversations = new Map<string, SlidingWindows>();
  #tidiedMs = -Infinity;

  constructor(private readonly timing: Timing) {}

  /** When the next send may go; the place is taken. A send that would wait more than two seconds is to come back. */
  plan(conversation: string): Planned | ComeBack {
    const nowMs = this.timing.elapsedMs();
    this.#tidy(nowMs);
    const windows = this.#conversations.get(conversation) ?? new SlidingWindows(limits);
    this.#conversations.set(conversation, windows);
    const atMs = windows.earliest(nowMs);
    if (atMs - nowMs > longestWaitMs) return comeBackIn(atMs - nowMs);
    windows.add(atMs);
    return {
      atMs,
      goes: () => {
        windows.remove(atMs);
        windows.add(this.timing.elapsedMs());
      },
      drop: () => windows.remove(atMs),
    };
  }

  /** How many conversations are remembered. */
  get size(): number {
    return this.#conversations.size;
  }

  #tidy(nowMs: number): void {
    if (nowMs - this.#tidiedMs < tidyMs) return;
    this.#tidiedMs = nowMs;
    for (const [conversation, windows] of this.#conversations) {
      if (windows.isIdle(nowMs)) this.#conversations.delete(conversation);
    }
  }
}
