import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { interleave } from '../interleave';
import type { Measure } from '../measure';

const rounds = { least: 5, most: 9, budgetMs: 12_000 };
const packages = ['botbuilder', 'restify', '@azure/data-tables', 'adaptivecards-templating', 'dotenv'];
const bare = `${packages.map((name) => `require('${name}');`).join('')}process.stdout.write('"ready"')`;
const main = resolve(__dirname, '../../src/main.js');

/** What a start costs over loading the packages that the product cannot do without. */
export const startUp: Measure = {
  name: 'start-up-vs-bare-requires',
  target: 1.25,
  better: 'lower',
  what: `from the start of node to listening, against nothing but require of ${packages.join(', ')}`,
  async measure(surroundings) {
    const environment = surroundings.environment();
    const figures = await interleave(rounds, {
      ours: () => msUntil('"listening"', [main], environment),
      theirs: () => msUntil('"ready"', ['-e', bare], {}),
    });
    return {
      ratio: figures.ours / figures.theirs,
      details: [`${figures.ours.toFixed(0)} ms, bare requires ${figures.theirs.toFixed(0)} ms`],
    };
  },
};

/** From spawn until the word stands in its output, in ms; then the process is ended. */
async function msUntil(word: string, args: readonly string[], environment: Record<string, string>): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [...args], {
    cwd: resolve(__dirname, '../../..'),
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes(word)) break;
  }
  const ms = performance.now() - from;
  if (!said.includes(word)) throw new Error(`The program ended before it said ${word}.`);
  child.kill('SIGKILL');
  await ended;
  return ms;
}
