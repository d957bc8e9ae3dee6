import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every 150 ms until the answer is yes; false when it was not in `limitMs`, or when `isOver` says stop. */
export async function waitUntil(
  ask: () => Promise<boolean>,
  { limitMs, isOver }: { limitMs: number; isOver: () => boolean },
): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (performance.now() < end && !isOver()) {
    if (await ask().catch(() => false)) return true;
    await sleep(150);
  }
  return false;
}
