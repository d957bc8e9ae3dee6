import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { holdersOf, may, roleNames, type Right, type Role } from '../../src/domain/access';

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

it('docs/access.md shows the matrix that is in force, every right and every role of it', () => {
  const lines = readFileSync('docs/access.md', 'utf8').split('\n');
  const head = lines.findIndex((line) => /^\| to +\| right/.test(line));
  const columns = cells(lines[head] ?? '').slice(2);
  expect(columns.map((name) => name.replace('deputy chair', 'deputyChair'))).toEqual([...roleNames]);
  const rows = lines.slice(head + 2, lines.indexOf('', head)).map(cells);
  const shown = rows.map(([, right = '', ...marks]) => [
    right.replaceAll('`', ''),
    roleNames.filter((_, index) => marks[index] === 'yes'),
  ]);
  const isOr = (right: Right) => roleNames.filter((role: Role) => may([role], right));
  expect(shown).toEqual((Object.keys(holdersOf) as Right[]).map((right) => [right, isOr(right)]));
  expect(rows.flatMap(([, , ...marks]) => marks).filter((mark) => mark !== 'yes' && mark !== '–')).toEqual([]);
});
