import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import nb from '../../locales/nb.json';
import { readCommand } from '../../src/teams/read-command';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = ['README.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn('docs/adr'), 'simulator/README.md'];

const source = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** A section of a page, from its heading to the next one of the same rank. */
const section = (page: string, heading: string) => page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

describe.each(pages)('%s', (page) => {
  it('leads nowhere where nothing is', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('names no command that cannot be run', () => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const named = [...read(page).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('the operator’s page', () => {
  const page = read('docs/operate.md');

  it('names no line of the log that nothing writes', () => {
    const cells = [...section(page, 'The log').matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
    const events = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, event = '']) => event));
    expect(events.length).toBeGreaterThan(25);
    expect(events.filter((event) => !source.includes(`'${event}'`))).toEqual([]);
  });

  it('explains each line that is written because something is wrong', () => {
    const written = [...source.matchAll(/\b[lL]og\.(?:error|warn)\(\s*'([^']+)'/g)].map(([, event = '']) => event);
    // What follows from a line that is explained, or says all by itself.
    const plain = [
      ...['a part did not stop', 'stopped at once', 'library message', 'not learnt', 'group.followUpFailed'],
      ...['card not changed in place: sent anew', 'metrics not sent before the stop', 'team roster not read'],
    ];
    expect(written.length).toBeGreaterThan(25);
    expect(written.filter((event) => !page.includes(`\`${event}\``) && !plain.includes(event))).toEqual([]);
  });

  it('has the measurements that are taken, and no others', () => {
    const names = (text: string) => [...new Set(text.match(/samordning\.[a-z.]+[a-z]/g))].toSorted();
    const taken = names(read('src/runtime/metrics/measure-with.ts'));
    expect(names(section(page, 'Measurements').split('### ')[0] ?? '')).toEqual(taken);
  });
});

describe.each(['docs/chair.md', 'docs/coordinator.md', 'docs/leadership.md'])('%s', (path) => {
  const page = read(path);

  it('tells to write nothing that is not understood', () => {
    const told = [...page.matchAll(/[Ss]kriv(?:er)? (?:du |bare )?«([^»]+)»/g)].map(([, words = '']) => words);
    const rows = [...section(page, 'Det du ellers').matchAll(/^\| (?!skriv|---)([^|]+) \|/gm)];
    const all = [...told, ...rows.flatMap(([, cell = '']) => cell.split(', '))];
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter((words) => readCommand(words).command === undefined)).toEqual([]);
  });

  it('names no button or choice that is not there', () => {
    const words = JSON.stringify(nb).toLowerCase();
    const bold = [...page.matchAll(/\*\*([A-ZÆØÅ][^*]+)\*\*/g)].map(([, name = '']) => name);
    const buttons = bold.filter((name) => !/[?:]$|^En |^Du |^Noen |^Er |^Skal |^Skrev |^Møtes /.test(name));
    expect(buttons.length).toBeGreaterThan(2);
    expect(buttons.filter((name) => !words.includes(`"${name.toLowerCase()}"`))).toEqual([]);
  });
});
