import type { Meter } from '@opentelemetry/api';
import type { Metrics } from '../../app/ports/metrics';

/** From a quick edit to a receiver that was away overnight. */
const lagSeconds = [1, 2, 5, 10, 30, 60, 120, 300, 900, 3_600, 21_600, 86_400];

/** The figures as instruments; docs/operate.md explains each to the operator. */
export function measureWith(meter: Meter): Metrics {
  const lag = { unit: 's', advice: { explicitBucketBoundaries: lagSeconds } };
  const asked = meter.createCounter('samordning.asked', { unit: '{area}' });
  const answered = meter.createCounter('samordning.answered', { unit: '{area}' });
  const reminded = meter.createCounter('samordning.reminded', { unit: '{message}' });
  const deliveries = meter.createCounter('samordning.deliveries', { unit: '{attempt}' });
  const perhapsDoubled = meter.createCounter('samordning.perhaps_doubled', { unit: '{message}' });
  const deliveryLag = meter.createHistogram('samordning.delivery.lag', lag);
  const steps = meter.createCounter('samordning.steps', { unit: '{step}' });
  const stepLag = meter.createHistogram('samordning.step.lag', lag);
  return {
    asked: (areas, rhythm) => asked.add(areas, { rhythm }),
    answered: (late, unchanged) => answered.add(1, { outcome: late ? 'late' : unchanged ? 'unchanged' : 'inTime' }),
    reminded: () => reminded.add(1),
    delivered: (kind, outcome) => deliveries.add(1, { kind, outcome }),
    perhapsDoubled: (kind) => perhapsDoubled.add(1, { kind }),
    deliveryLag: (seconds, kind) => deliveryLag.record(seconds, { kind }),
    stepDone: (step, outcome) => steps.add(1, { step, outcome }),
    stepLag: (seconds, step) => stepLag.record(seconds, { step }),
  };
}
