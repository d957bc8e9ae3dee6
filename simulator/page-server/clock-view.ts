import type { ClockDesk } from '../clock/clock-desk';
import type { ClockView } from '../page/protocol';

/** The clock as the page goes on with it by itself. */
export function clockView({ clock, timeZone }: ClockDesk): ClockView {
  return {
    now: clock.now().toISOString(),
    aheadMs: clock.aheadMs(),
    speed: clock.setting.speed,
    fastForMs: clock.fastMsLeft(),
    isRunning: clock.isRunning,
    timeZone,
  };
}
