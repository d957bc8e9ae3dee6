import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkRow } from '../../src/storage/check-row';
import { documentColumns } from '../../src/storage/document-columns';
import { TooLargeError } from '../../src/storage/too-large-error';

const border = 32_000;
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
// Text that is dull for long and then lively around a border between two columns.
const text = fc
  .tuple(fc.integer({ min: border - 6, max: border + 2 }), fc.string({ unit: anyUnit, maxLength: 12 }), fc.boolean())
  .map(([dull, lively, twice]) => ('x'.repeat(dull) + lively).repeat(twice ? 2 : 1));

const utf8 = (chunk: string) => Buffer.from(chunk).toString();

describe('a document in columns', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: anyUnit })), (json) => {
        const columns = documentColumns.split(json);
        expect(documentColumns.join(columns)).toBe(json);
        expect(Object.values(columns).every((chunk) => chunk.length <= border)).toBe(true);
      }),
    );
  });

  it('comes back after UTF-8 on the wire, emoji across a border and lone surrogates in what a person wrote too', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('🙂', '👩‍👩‍👧', '\ud83d', '\ude00', '"\\\u0000'), (long, lively) => {
        const value = [long + lively, lively + long];
        const sent = Object.entries(documentColumns.split(JSON.stringify(value))).map(([name, chunk]) => [
          name,
          utf8(chunk),
        ]);
        expect(JSON.parse(documentColumns.join(Object.fromEntries(sent) as Record<string, string>))).toEqual(value);
      }),
    );
  });

  it('never parts a surrogate pair', () => {
    const columns = documentColumns.split('x'.repeat(border - 1) + '🙂');
    expect(Object.values(columns).map((chunk) => chunk.length)).toEqual([border - 1, 2]);
  });

  it('ignores the other columns of its row', () => {
    expect(documentColumns.join({ ...documentColumns.split('{}'), tx: 'x', doc: 'y', doc7: 'z' })).toBe('{}');
  });
});

describe('a row', () => {
  it('past 1 MiB, with a text too long or with too many properties is refused with a sentence', () => {
    const row = (columns: Record<string, string | number>) => () => checkRow('p', { row: 'r', columns });
    expect(row(documentColumns.split('x'.repeat(523_000)))).not.toThrow();
    expect(row(documentColumns.split('x'.repeat(524_288)))).toThrow(TooLargeError);
    expect(row({ text: 'x'.repeat(32_769) })).toThrow(TooLargeError);
    expect(row({ text: 'x'.repeat(32_768) })).not.toThrow();
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, index]));
    expect(row(many(252))).not.toThrow();
    expect(row(many(253))).toThrow(TooLargeError);
  });
});
