import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { VirtualClock } from '../virtual-clock';
import type { Lifeline } from './lifeline';

/** Turns of the event loop after which nobody is about to do anything. */
const stillTurns = 6;

/**
 * Waits for the work. While it waits for its own clock and for nothing outside, the clock goes to when it wakes. Returns
 * early when the process dies of it. Rejects with what the work rejects with.
 */
export async function inVirtualTime(work: Promise<unknown>, lifeline: Lifeline, clock: VirtualClock): Promise<void> {
  const state = { isOver: false };
  const ended = Promise.race([work, lifeline.over]).finally(() => (state.isOver = true));
  ended.catch(() => undefined);
  let still = 0;
  while (!state.isOver) {
    if (lifeline.busy > 0) still = 0;
    still += 1;
    await turn();
    if (still <= stillTurns) continue;
    const nextMs = clock.nextMs;
    if (nextMs === undefined) await pause(1);
    else clock.to(nextMs);
    still = 0;
  }
  await ended;
}
