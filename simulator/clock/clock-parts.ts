import type { TownClock } from './town-clock';

/** What the page's clock control works with. */
export interface ClockParts {
  readonly clock: TownClock;
  /** IANA zone in which a day is a day. */
  readonly timeZone: string;
  /** When the bot will next do something of itself; undefined when it does not know. Rejects with `BotUnreachable`. */
  readonly nextWake: () => Promise<string | undefined>;
  /** Resolves when the bot has not called for a moment. */
  readonly quiet: () => Promise<void>;
}
