import type { Metrics } from '../../app/ports/metrics';

const nothing = (): void => undefined;

/** Measures nothing: what is used unless the environment says where figures go. */
export const silentMetrics: Metrics = {
  asked: nothing,
  answered: nothing,
  reminded: nothing,
  delivered: nothing,
  perhapsDoubled: nothing,
  deliveryLag: nothing,
  stepLag: nothing,
  stepDone: nothing,
};
