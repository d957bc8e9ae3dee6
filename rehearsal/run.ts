import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { checkYear } from './checks/all-checks';
import { figureLines, figuresOf } from './figures';
import { yearPage } from './page/year-page';
import { rehearse, type RehearsalOptions } from './rehearse';

const mostShown = 12;

/** `npm run rehearse`: exit code 1 when something does not hold that must hold of every year. */
async function run(): Promise<void> {
  const options = readOptions();
  const begunMs = performance.now();
  const outcome = await rehearse(options);
  const seconds = Math.round((performance.now() - begunMs) / 1000);
  const checked = checkYear(outcome);
  say(`${options.weeks} weeks from ${options.from}, seed ${options.seed}, store ${options.store}: ${seconds} s\n`);
  for (const line of figureLines(figuresOf(outcome))) say(line);
  say('');
  for (const { name, failures } of checked) {
    say(`${failures.length === 0 ? 'holds ' : 'FAILED'} ${name}`);
    for (const failure of failures.slice(0, mostShown)) say(`           ${failure}`);
    if (failures.length > mostShown) say(`           and ${failures.length - mostShown} more`);
  }
  const folder = join(process.cwd(), 'out', 'rehearsal');
  const file = join(folder, `${DateTime.now().toFormat('yyyy-MM-dd')}.html`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, yearPage(outcome, checked, `Rehearsal of ${options.weeks} weeks, seed ${options.seed}`));
  say(`\n${file}`);
  process.exitCode = checked.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

function readOptions(): RehearsalOptions {
  const { values } = parseArgs({
    options: {
      weeks: { type: 'string', default: '52' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '2029-01-01' },
      store: { type: 'string', default: 'memory' },
    },
  });
  const { from, store } = values;
  const [weeks, seed] = [Number(values.weeks), Number(values.seed)];
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 60) throw new Error('--weeks: a whole number from 1 to 60');
  if (!Number.isInteger(seed)) throw new Error('--seed: a whole number');
  if (DateTime.fromISO(from).weekday !== 1) throw new Error('--from: a Monday, such as 2029-01-01');
  if (store !== 'memory' && store !== 'azurite') throw new Error('--store: memory or azurite');
  return { from, weeks, seed, store };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

run().then(
  // A killed life of the bot leaves sockets behind that nobody will ever close.
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
