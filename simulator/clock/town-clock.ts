import type { ClockMemory } from './clock-memory';
import type { ClockSetting } from './clock-setting';
import { SteeredClock } from './steered-clock';
import { timeAt } from './time-at';

/** How often a fast run is written down, and how far ahead of itself, in ms of the machine's clock. */
const saveEveryMs = 1000;
const savedForMs = 2 * saveEveryMs;

/**
 * The time in the municipality that is played: the machine's clock and what it was put forward. It never goes back, and
 * what is written down is never behind what anybody was told, so that a killed run does not go back either.
 */
export class TownClock {
  private readonly clock: SteeredClock;
  private readonly listeners = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  /** Counts what somebody did to the clock, and the end of a fast run. */
  revision = 0;
  private hasRunner = false;

  constructor(
    private readonly memory: ClockMemory,
    private readonly machine: () => number = () => Date.now(),
  ) {
    const since = this.machine();
    this.clock = new SteeredClock({ base: since + memory.aheadMs, since, speed: 1, fastForMs: 0 }, this.machine);
  }

  get setting(): ClockSetting {
    return this.clock.setting;
  }

  now(): Date {
    return new Date(this.clock.now());
  }

  /** How far ahead of the machine's clock it is, in ms. */
  aheadMs(): number {
    return Math.max(0, this.clock.now() - this.machine());
  }

  /** For how many ms of the machine's clock it still goes faster; 0 when it goes as usual. */
  fastMsLeft(): number {
    return this.clock.fastMsLeft();
  }

  /** How long ago it was moved, or begun with, in ms of the machine's clock. */
  sinceMoveMs(): number {
    return this.machine() - this.setting.since;
  }

  /** Is somebody at work who puts it forward again and again? */
  get isRunning(): boolean {
    return this.hasRunner;
  }

  set isRunning(isRunning: boolean) {
    if (this.hasRunner === isRunning) return;
    this.hasRunner = isRunning;
    this.announce();
  }

  /** Puts the clock forward, and ends a fast run; false when that would put it back, and nothing happens. */
  jumpTo(instant: Date): boolean {
    const now = this.clock.now();
    const target = instant.getTime();
    if (!(target > now)) return false;
    this.change({ base: target, since: this.machine(), speed: 1, fastForMs: 0 });
    return true;
  }

  /** Goes `speed` times as fast for `forMs` of the machine's clock, and then as usual. */
  run(speed: number, forMs: number): void {
    this.change({ base: this.clock.now(), since: this.machine(), speed, fastForMs: forMs });
  }

  /** Ends a fast run. */
  stop(): void {
    if (this.setting.speed !== 1) this.run(1, 0);
  }

  /** Calls back after each jump, at both ends of a fast run and when `isRunning` changes, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes the time down for the last time. */
  close(): void {
    clearTimeout(this.timer);
    this.clock.steer({ base: this.clock.now(), since: this.machine(), speed: 1, fastForMs: 0 });
    this.save(this.setting);
  }

  private change(setting: ClockSetting): void {
    this.save(setting);
    this.clock.steer(setting);
    this.watch();
    this.announce();
  }

  private announce(): void {
    this.revision += 1;
    for (const listener of [...this.listeners]) listener();
  }

  private watch(): void {
    clearTimeout(this.timer);
    if (this.setting.speed === 1) return;
    const look = (): void => {
      if (this.fastMsLeft() === 0) {
        this.stop();
        return;
      }
      this.save(this.setting);
      this.watch();
    };
    this.timer = setTimeout(look, Math.min(saveEveryMs, this.fastMsLeft())).unref();
  }

  private save(setting: ClockSetting): void {
    const soon = this.machine() + savedForMs;
    this.memory.save(Math.max(0, timeAt(setting, soon) - soon));
  }
}
