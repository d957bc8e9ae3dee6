/* Measures as the bot does, since the exporter's own imports do not work inside of jest. Prints the log's events. */
const { setTimeout: pause } = require('node:timers/promises');
const { startMetrics } = require('../../../src/runtime/metrics/start-metrics.ts');

const tell = (event) => process.stdout.write(`${event}\n`);
const log = { info: tell, warn: tell, error: tell, child: () => log };
const [url, times = '1', everyMs] = process.argv.slice(2);

async function measure() {
  const config = url === 'none' ? undefined : { url };
  const { metrics, stop } = await startMetrics(config, log, everyMs && Number(everyMs));
  metrics.asked(7, 'normal');
  metrics.asked(7, 'crisis');
  metrics.asked(3, 'crisis');
  metrics.answered(false, false);
  metrics.answered(false, true);
  metrics.answered(true, false);
  metrics.answered(true, true);
  metrics.reminded();
  metrics.delivered('statusCard', 'delivered');
  metrics.delivered('statusCard', 'delivered');
  metrics.delivered('board', 'unknown');
  metrics.deliveryLag(1.5, 'statusCard');
  metrics.deliveryLag(40, 'statusCard');
  metrics.stepLag(12, 'open');
  metrics.stepDone('open', 'done');
  metrics.stepDone('post', 'skipped');
  for (let round = 1; round < Number(times); round += 1) await pause(Number(everyMs));
  await stop();
  const loaded = Object.keys(require.cache).some((file) => file.includes('@opentelemetry'));
  tell(loaded ? 'loaded' : 'not loaded');
  process.exit(0);
}

void measure();
