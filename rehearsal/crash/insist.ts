import { setTimeout as sleep } from 'node:timers/promises';

const mostTries = 20;

/** Asks again when the store, on a machine that is busy starting processes, is too slow to answer. */
export async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === mostTries) throw error;
      await sleep(500);
    }
  }
}
