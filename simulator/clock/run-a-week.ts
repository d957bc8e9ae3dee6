import { setTimeout as sleep } from 'node:timers/promises';
import type { ClockParts } from './clock-parts';
import { nextAtRest } from './next-at-rest';
import type { Rest } from './rest';

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** Leaves ten seconds of a minute for the bot's own work. */
const usualSpeed = 12_096;

/**
 * Lets a week go by in about a minute. The clock halts at each time at which the bot does something until it has done
 * it: the bot works no faster than usual, and would else be hours late by the clock. Ends early when the bot does not
 * come to rest. Rejects with `BotUnreachable`, and with the signal's reason.
 */
export async function runAWeek(
  parts: ClockParts,
  signal: AbortSignal,
  { speed = usualSpeed, rest }: { speed?: number; rest?: Rest } = {},
): Promise<void> {
  const { clock } = parts;
  const end = clock.now().getTime() + weekMs;
  for (;;) {
    const next = await nextAtRest(parts, signal, rest);
    const now = clock.now().getTime();
    const target = next === undefined ? end : Math.min(end, Date.parse(next));
    if (target <= now) return;
    const forMs = Math.floor((target - now) / speed);
    if (forMs > 0) {
      clock.run(speed, forMs);
      await sleep(forMs, undefined, { signal });
    }
    clock.jumpTo(new Date(target));
    if (target === end) return;
  }
}
