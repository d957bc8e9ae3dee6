import type { ClockSetting } from './clock-setting';

/** The time, in ms since 1970, when the machine's clock is at `machineMs`. */
export function timeAt({ base, since, speed, fastForMs }: ClockSetting, machineMs: number): number {
  const gone = Math.max(0, machineMs - since);
  return base + gone + Math.min(gone, fastForMs) * (speed - 1);
}
