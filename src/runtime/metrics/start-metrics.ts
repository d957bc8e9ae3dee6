import type { Log } from '../../app/ports/log';
import type { MetricsConfig } from '../../config';
import { openTelemetryMetrics } from './open-telemetry-metrics';
import type { RunningMetrics } from './running-metrics';
import { silentMetrics } from './silent-metrics';

/**
 * Measures when the configuration says where to; otherwise OpenTelemetry is not even loaded.
 * @param everyMs how often figures are sent, once a minute unless said
 */
export async function startMetrics(
  config: MetricsConfig | undefined,
  log: Log,
  everyMs?: number,
): Promise<RunningMetrics> {
  if (config === undefined) return { metrics: silentMetrics, stop: () => Promise.resolve() };
  return openTelemetryMetrics(config, log, everyMs);
}
