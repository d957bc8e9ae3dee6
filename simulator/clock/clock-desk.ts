import { DateTime } from 'luxon';
import type { ClockMove, CommandOutcome } from '../page/protocol';
import type { ClockParts } from './clock-parts';
import { nextAtRest } from './next-at-rest';
import type { Rest } from './rest';
import { runAWeek } from './run-a-week';
import type { TownClock } from './town-clock';

const hoursWithoutStep = 6;

/** Moves the clock as the page asks; one thing at a time, and what comes later ends what is under way. */
export class ClockDesk {
  private underWay = new AbortController();

  constructor(
    private readonly parts: ClockParts,
    /** For tests: when a bot is at rest, and how fast a week goes by. */
    private readonly pace: { readonly rest?: Rest; readonly speed?: number } = {},
  ) {}

  get clock(): TownClock {
    return this.parts.clock;
  }

  get timeZone(): string {
    return this.parts.timeZone;
  }

  /** Rejects with `BotUnreachable` when the bot has to be asked and does not answer. */
  async move(to: ClockMove): Promise<CommandOutcome> {
    const { signal } = this.stop();
    switch (to) {
      case 'nextStep':
        return this.toNextStep(signal);
      case 'anHour':
        this.jump({ hours: 1 });
        break;
      case 'aDay':
        this.jump({ days: 1 });
        break;
      case 'aWeekInAMinute':
        await this.parts.nextWake();
        this.run(signal);
        break;
      case 'asUsual':
        break;
    }
    return { result: 'done' };
  }

  /** Ends what is under way, and writes the time down for the last time. */
  close(): void {
    this.stop();
    this.clock.close();
  }

  private stop(): AbortController {
    this.underWay.abort();
    this.underWay = new AbortController();
    this.clock.stop();
    this.clock.isRunning = false;
    return this.underWay;
  }

  private jump(by: { hours: number } | { days: number }): void {
    this.clock.jumpTo(DateTime.fromJSDate(this.clock.now(), { zone: this.timeZone }).plus(by).toJSDate());
  }

  private run(signal: AbortSignal): void {
    if (signal.aborted) return;
    this.clock.isRunning = true;
    // Whoever ended it has put the clock right already; where the bot is gone, the console says so.
    const over = (): void => {
      if (!signal.aborted) this.stop();
    };
    runAWeek(this.parts, signal, this.pace).then(over, over);
  }

  private async toNextStep(signal: AbortSignal): Promise<CommandOutcome> {
    try {
      const next = await nextAtRest(this.parts, signal, this.pace.rest);
      if (signal.aborted) return { result: 'done' };
      if (next !== undefined) return { result: this.clock.jumpTo(new Date(next)) ? 'done' : 'stepUnderWay' };
      this.jump({ hours: hoursWithoutStep });
      return { result: 'noStep' };
    } catch (error) {
      if (signal.aborted) return { result: 'done' };
      throw error;
    }
  }
}
