import type { ClockSetting } from './clock-setting';
import { timeAt } from './time-at';

/** A clock that goes as its setting says, and never backwards, whatever the setting or the machine's clock does. */
export class SteeredClock {
  private latest = 0;

  constructor(
    private current: ClockSetting,
    /** The machine's clock, in ms since 1970. */
    private readonly machine: () => number = () => Date.now(),
  ) {}

  get setting(): ClockSetting {
    return this.current;
  }

  steer(setting: ClockSetting): void {
    this.current = setting;
  }

  /** In ms since 1970. */
  now(): number {
    this.latest = Math.max(this.latest, timeAt(this.current, this.machine()));
    return this.latest;
  }

  /** For how many ms of the machine's clock it still goes faster; 0 when it goes as usual. */
  fastMsLeft(): number {
    const { since, speed, fastForMs } = this.current;
    if (speed === 1) return 0;
    return Math.min(fastForMs, Math.max(0, since + fastForMs - this.machine()));
  }
}
