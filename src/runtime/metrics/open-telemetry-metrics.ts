import { randomUUID } from 'node:crypto';
import type { Log } from '../../app/ports/log';
import type { MetricsConfig } from '../../config';
import { measureWith } from './measure-with';
import { metricsResource } from './metrics-resource';
import type { RunningMetrics } from './running-metrics';
import { toldExporter } from './told-exporter';

const defaultEveryMs = 60_000;
const stopMs = 3_000;

/**
 * Measures with OpenTelemetry and sends the figures once a minute. Its packages are loaded here and nowhere else. The
 * exporter reads headers and certificates from its own environment keys.
 */
export async function openTelemetryMetrics(
  { url }: MetricsConfig,
  log: Log,
  everyMs = defaultEveryMs,
): Promise<RunningMetrics> {
  const [{ MeterProvider, PeriodicExportingMetricReader }, { OTLPMetricExporter }] = await Promise.all([
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
  ]);
  const exporter = toldExporter(OTLPMetricExporter, url, log);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: everyMs });
  const provider = new MeterProvider({ resource: metricsResource(randomUUID()), readers: [reader] });
  return {
    metrics: measureWith(provider.getMeter('samordning')),
    async stop() {
      try {
        await provider.shutdown({ timeoutMillis: stopMs });
      } catch (error) {
        log.error('metrics not sent before the stop', error);
      }
    },
  };
}
