import type { ClockView } from './protocol';

/** The time in the municipality, which goes on by itself from what the server said last. */
export class TownTime {
  private view: ClockView | undefined;
  private heardAt = 0;

  /** Without a view it is the browser's own time. */
  put(view: ClockView | undefined): void {
    this.view = view;
    this.heardAt = performance.now();
  }

  /** Undefined when the clock cannot be moved. */
  get timeZone(): string | undefined {
    return this.view?.timeZone;
  }

  now(): Date {
    if (this.view === undefined) return new Date();
    return new Date(Date.parse(this.view.now) + this.gone() + this.gained());
  }

  /** How far it is ahead of the machine's clock, in ms. */
  aheadMs(): number {
    return this.view === undefined ? 0 : this.view.aheadMs + this.gained();
  }

  isFast(): boolean {
    return this.view !== undefined && this.view.speed > 1 && this.gone() < this.view.fastForMs;
  }

  /** Is a week going by? */
  isRunning(): boolean {
    return this.view?.isRunning === true;
  }

  private gone(): number {
    return performance.now() - this.heardAt;
  }

  private gained(): number {
    const { speed = 1, fastForMs = 0 } = this.view ?? {};
    return Math.min(this.gone(), fastForMs) * (speed - 1);
  }
}
