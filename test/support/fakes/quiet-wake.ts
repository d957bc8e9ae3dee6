import type { Wake } from '../../../src/app/ports/wake';

/** Wakes nobody. */
export const quietWake: Wake = {
  hint: () => undefined,
  insure: () => Promise.resolve(),
  arm: () => Promise.resolve(),
};
