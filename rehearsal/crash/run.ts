import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { minutePace } from './crash-plan';
import { crashTable } from './crash-table';
import { runCrash } from './run-crash';

/** `npm run crash -- --kills 200 --replicas 2`: ends with 1 when a promise was broken. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      replicas: { type: 'string', default: '2' },
      gap: { type: 'string', default: '3000' },
      claim: { type: 'string', default: '3' },
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
  if (process.env['CRASH_DEBUG']) {
    for (const { meeting, areas } of report.stored.meetings) {
      const t = (at: string | undefined) => ((Date.parse(at ?? '') - Date.parse(meeting.startsAt)) / 1000).toFixed(1);
      console.log(
        meeting.id,
        'opened',
        t(meeting.openedAt),
        'posted',
        t(meeting.postedAt),
        'closed',
        t(meeting.closedAt),
        Object.entries(meeting.steps ?? {})
          .map(([k, v]) => `${k} ${v.outcome} ${t(v.at)}`)
          .join(' | '),
      );
      for (const { areaId, reply } of areas) {
        const mine = report.book.sends.filter((s) => s.meetingId === meeting.id && s.areaId === areaId);
        console.log(
          '   ',
          areaId,
          'reply',
          reply?.version,
          t(reply?.at),
          mine.map((s) => `${s.kind} ${t(new Date(s.atMs).toISOString())}`).join(' '),
        );
      }
    }
  }
  for (const finding of report.findings) process.stdout.write(`BROKEN: ${finding}\n`);
  process.exitCode = report.findings.length === 0 ? 0 : 1;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
