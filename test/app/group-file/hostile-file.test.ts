import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import { maxFileBytes } from '../../../src/app/group-file/read-yaml';
import { groupText } from './group-text';

const known = fc.constantFrom(
  ...['id', 'name', 'names', 'areas', 'members', 'from', 'to', 'person', 'coordinator', 'deputy', 'predecessor'],
  ...['predecessors', 'area', 'kind', 'meeting', 'time', 'weekday', 'askBefore', 'channel', 'teamId', 'tenantId'],
  ...['rhythms', 'crisis', 'days', 'times', 'remindBefore', 'holidays', 'country', 'free', 'then', 'quietHours'],
  ...['chair', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<'],
);
const leaf = fc.oneof(
  fc.string(),
  fc.constantFrom('a@b.no', '2026-01-01', 'P2D', 'helse', '00000000-0000-0000-0000-000000000000'),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { node: anything } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(known, tie('node'), { maxKeys: 8 }),
  ),
}));

function never(text: string): void {
  const parsed = parseGroupFile(text, 'f');
  if (parsed.ok) return;
  expect(parsed.problems.length).toBeGreaterThan(0);
  for (const { line, column, message } of parsed.problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).not.toMatch(/undefined|\[object/);
    expect(message).not.toMatch(/\p{Cc}/u);
  }
}

describe('a hostile group file', () => {
  it('never ends the program: any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), never), { numRuns: 300 });
  });

  it('never ends the program: text made of what means something in YAML', () => {
    const piece = fc.constantFrom(
      ...Array.from('[]{}:,-?&*!|>\'"%@`#~\n \t'),
      'a',
      'areas:',
      '- ',
      '\n  ',
      '---\n',
      '...',
      '<<',
      '\\',
      '\r',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        never,
      ),
      { numRuns: 300 },
    );
  });

  it('never ends the program: any structure', () => {
    fc.assert(
      fc.property(fc.dictionary(known, anything), (value) => {
        never(JSON.stringify(value));
        never(stringify(value));
      }),
      { numRuns: 100 },
    );
  });

  it('never ends the program: a good file with one piece changed', () => {
    const text = groupText({ members: '[a@b.no, {person: c@d.no, from: 2026-01-01}]', meeting: '{ time: 09:00 }' });
    const cut = fc.tuple(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(cut, ([at, length, other]) => never(text.slice(0, at) + other + text.slice(at + length))),
      { numRuns: 300 },
    );
  });

  it.each(['[', '{', '- ', '? ', '- [', 'a: [\n', '? - '])(
    'is refused before %j, repeated, exhausts the stack',
    (piece) => {
      const parsed = parseGroupFile(piece.repeat(Math.floor(maxFileBytes / piece.length)), 'f');
      expect(parsed).toMatchObject({
        ok: false,
        problems: [{ message: expect.stringContaining('nested far deeper') as unknown }],
      });
    },
  );

  it('is refused when its indentation alone nests too deep', () => {
    const text = Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(parseGroupFile(text, 'f')).toMatchObject({ ok: false, problems: [{ line: 102 }] });
  });

  it('cannot grow through aliases', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from('bcdefghij', (key, index) => `${key}: &${key} [${`*${'abcdefghi'[index] ?? ''}, `.repeat(9)}]`),
    ];
    const parsed = parseGroupFile(bomb.join('\n'), 'f');
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed)).toContain('*a may stand only for a single value');
  });

  it('is refused when it is larger than a group can be', () => {
    const parsed = parseGroupFile(groupText() + '#'.repeat(maxFileBytes), 'f');
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ message: 'expected a group file of at most 512 KiB, found 513 KiB' }],
    });
  });

  it('cannot reach an object through __proto__', () => {
    const parsed = parseGroupFile(`${groupText()}__proto__: { polluted: yes }\n`, 'f');
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: '__proto__' }] });
    expect({}).not.toHaveProperty('polluted');
  });
});
