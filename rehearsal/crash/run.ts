import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { minutePace } from './crash-plan';
import { crashTable } from './crash-table';
import { runCrash } from './run-crash';

/**
 * `npm run crash -- --kills 200 --replicas 2`: ends with 1 when a promise was broken. `--gap` is the longest pause between
 * two kills in ms. `--claim` is how many seconds a process has for a delivery before another takes it over: too few of
 * them for a busy machine, and messages are doubled without any kill, which is reported as what it is.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      replicas: { type: 'string', default: '2' },
      gap: { type: 'string', default: '1500' },
      claim: { type: 'string', default: '10' },
    },
  });
  const startedAt = performance.now();
  const report = await runCrash({
    kills: Number(values.kills),
    replicas: Number(values.replicas),
    pace: minutePace,
    meetings: 24,
    longestGapMs: Number(values.gap),
    claimSeconds: Number(values.claim),
    program: resolve(__dirname, 'bot-child.js'),
    drains: true,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  const load = loadavg().map((one) => one.toFixed(1));
  process.stdout.write(`${crashTable(report)}\n`);
  process.stdout.write(`${Math.round((performance.now() - startedAt) / 1000)} s, load ${load.join(' ')}\n`);
  for (const finding of report.findings) process.stdout.write(`BROKEN: ${finding}\n`);
  process.exitCode = report.findings.length === 0 ? 0 : 1;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
