import { parseArgs } from 'node:util';
import { allChecks } from './checks/all-checks';
import { rehearse } from './rehearse';

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      weeks: { type: 'string', default: '52' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '2029-01-01' },
      store: { type: 'string', default: 'memory' },
    },
  });
  const begun = performance.now();
  const outcome = await rehearse({
    from: values.from,
    weeks: Number(values.weeks),
    seed: Number(values.seed),
    store: values.store === 'azurite' ? 'azurite' : 'memory',
  });
  console.log(`${Math.round((performance.now() - begun) / 1000)} s`);
  console.log(outcome.facts.happenings.join('\n'));
  console.log('meetings', outcome.meetings.length, 'receipts', outcome.facts.receipts.length, 'calls', outcome.calls.length, outcome.facts.refused, 'tooLate', outcome.facts.tooLate, 'unanswered', outcome.facts.unanswered, outcome.pending);
  console.log([...outcome.errors].map(([event, { count, example }]) => `${event}: ${count} ${example.slice(0, 900)}`).join('\n'));
  for (const check of allChecks) {
    const failures = check.failures(outcome);
    console.log(`${failures.length === 0 ? 'ok  ' : 'FAIL'} ${check.name} ${failures.length}`);
    for (const failure of failures.slice(0, 12)) console.log(`       ${failure}`);
  }
}

run().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
