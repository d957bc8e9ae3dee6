import type { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import type { Log } from '../../app/ports/log';

type Export = OTLPMetricExporter['export'];

/**
 * OpenTelemetry keeps quiet about a receiver that is away: this exporter tells the log when it goes and when it is back.
 * @param Exporter the class, handed in so that its package is not loaded by this file
 */
export function toldExporter(Exporter: typeof OTLPMetricExporter, url: string, log: Log): OTLPMetricExporter {
  let isAway = false;
  class ToldExporter extends Exporter {
    override export(...[measured, done]: Parameters<Export>): void {
      super.export(measured, (result) => {
        const hasFailed = result.error !== undefined;
        if (hasFailed && !isAway) log.error('metrics not sent', result.error);
        if (!hasFailed && isAway) log.info('metrics sent again');
        isAway = hasFailed;
        done(result);
      });
    }
  }
  return new ToldExporter({ url });
}
