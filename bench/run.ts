import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { board } from './measures/board';
import { cards } from './measures/cards';
import { dueWork } from './measures/due-work';
import { limit } from './measures/limit';
import { meeting } from './measures/meeting';
import { reply } from './measures/reply';
import { startUp } from './measures/start-up';
import type { Measure, Measured } from './measure';
import { Surroundings } from './surroundings';

/** `npm run bench`: see docs/bench.md. A target that is missed is said, and is no failure: this measures, it does not test. */

const measures: readonly Measure[] = [reply, board, cards, startUp, meeting, dueWork, limit];

function show({ name, target, better, what }: Measure, { ratio, details }: Measured, json: boolean): void {
  const rounded = Math.round(ratio * 1000) / 1000;
  const isMet = better === 'higher' ? ratio >= target : ratio <= target;
  if (json) process.stdout.write(`${JSON.stringify({ name, ratio: rounded, target, better })}\n`);
  const verdict = `${isMet ? 'met' : 'MISSED'}: ${better === 'higher' ? 'at least' : 'at most'} ${target}`;
  const lines = [`${name}: ${rounded.toFixed(2)} (${verdict})`, what, ...details];
  (json ? process.stderr : process.stdout).write(`${lines.join('\n    ')}\n\n`);
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
  const chosen = measures.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) {
    throw new Error(
      `There is no measure ${values.only ?? ''}. There are: ${measures.map(({ name }) => name).join(', ')}.`,
    );
  }
  const surroundings = await Surroundings.open();
  try {
    for (const measure of chosen) show(measure, await measure.measure(surroundings), values.json === true);
  } finally {
    await surroundings.close();
  }
  process.stderr.write(
    `The machine's load while measuring: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}\n`,
  );
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
