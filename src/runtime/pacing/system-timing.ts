import type { Timing } from './timing';

/** The machine's. What waits keeps no process alive. */
export const systemTiming: Timing = {
  elapsedMs: () => performance.now(),
  sleep: (ms) => (ms <= 0 ? Promise.resolve() : new Promise((resolve) => void setTimeout(resolve, ms).unref())),
};
