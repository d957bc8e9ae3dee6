import { setTimeout as sleep } from 'node:timers/promises';
import type { ClockParts } from './clock-parts';
import type { Rest } from './rest';

const usual: Rest = { stillMs: 1000, askEveryMs: 150, patienceMs: 10_000 };

/**
 * When the bot will next do something of itself, asked once it has done what its time has come for: while it is at it,
 * the answer is a time of now, or one at which it looks again. A bot that does not come to rest is not waited for
 * longer than the patience; then the time may be past. One whose clock was not moved for as long is not waited for. Undefined when the bot does not know. Rejects with
 * `BotUnreachable`, and with the signal's reason.
 */
export async function nextAtRest(
  { clock, nextWake, quiet }: ClockParts,
  signal: AbortSignal,
  { stillMs, askEveryMs, patienceMs }: Rest = usual,
): Promise<string | undefined> {
  let answer = await nextWake();
  if (answer === undefined) return undefined;
  const isAhead = (at: string): boolean => Date.parse(at) > clock.now().getTime();
  if (isAhead(answer) && clock.sinceMoveMs() > patienceMs) return answer;
  const limit = performance.now() + patienceMs;
  await Promise.race([quiet(), sleep(patienceMs, undefined, { signal, ref: false })]);
  let stoodSince = performance.now();
  for (;;) {
    await sleep(askEveryMs, undefined, { signal });
    const fresh = await nextWake();
    const now = performance.now();
    if (fresh !== answer) stoodSince = now;
    answer = fresh;
    if (answer === undefined || now > limit) return answer;
    if (isAhead(answer) && now - stoodSince >= stillMs) return answer;
  }
}
