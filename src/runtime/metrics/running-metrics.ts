import type { Metrics } from '../../app/ports/metrics';

/** Measurements under way. */
export interface RunningMetrics {
  readonly metrics: Metrics;
  /** Sends what has been measured since the last time and ends. Never rejects; gives up after three seconds. */
  stop(): Promise<void>;
}
