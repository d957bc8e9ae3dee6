import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/app/group-file/add-days';
import { mergePeriods } from '../../../src/app/group-file/merge-periods';
import { overlaps } from '../../../src/app/group-file/overlaps';
import { holderOn, type Post } from '../../../src/domain/group';

const isSame = (a: Post, b: Post): boolean => a.person === b.person;
const dayAt = (offset: number): string => addDays('2026-11-20', offset);

/** Few people and few days, so that every way two rows can meet comes up. */
const row: fc.Arbitrary<Post[]> = fc
  .tuple(
    fc.uniqueArray(fc.nat(9), { minLength: 6, maxLength: 6 }),
    fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([offsets, people, isOpenStart, isOpenEnd]) => {
    const days = offsets.toSorted((a, b) => a - b).map(dayAt);
    return people.map((person, index): Post => {
      const from = isOpenStart && index === 0 ? undefined : days[index * 2];
      const to = isOpenEnd && index === people.length - 1 ? undefined : days[index * 2 + 1];
      return { person, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    });
  });
const today = fc.nat(9).map(dayAt);

describe('the holders of a post, merged from store and file', () => {
  it('stay the same when the same file comes again on the same or a later day', () => {
    fc.assert(
      fc.property(row, row, today, fc.nat(9), (stored, file, day, more) => {
        const merged = mergePeriods(stored, file, isSame, day);
        expect(mergePeriods(merged, file, isSame, day)).toEqual(merged);
        expect(mergePeriods(merged, file, isSame, addDays(day, more))).toEqual(merged);
      }),
      { numRuns: 400 },
    );
  });

  it('are the stored ones when the file has all of them', () => {
    fc.assert(
      fc.property(row, today, (stored, day) => expect(mergePeriods(stored, stored, isSame, day)).toEqual(stored)),
    );
  });

  it('never share a day and never end before they start', () => {
    fc.assert(
      fc.property(row, row, today, (stored, file, day) => {
        const merged = mergePeriods(stored, file, isSame, day);
        for (const [index, period] of merged.entries()) {
          if (period.from !== undefined && period.to !== undefined) expect(period.from <= period.to).toBe(true);
          for (const other of merged.slice(index + 1)) expect(overlaps(period, other)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are as the file says on every day that it dates, and as stored on past days of which it says nothing', () => {
    fc.assert(
      fc.property(row, row, today, (stored, file, day) => {
        const merged = mergePeriods(stored, file, isSame, day);
        const dated = file.filter((period) => period.from !== undefined);
        for (const each of Array.from({ length: 12 }, (_, offset) => dayAt(offset))) {
          const given = holderOn(dated, each);
          if (given !== undefined) expect(holderOn(merged, each)).toBe(given);
          // A corrected date of somebody's time is a correction; of somebody the file does not name, it says nothing.
          const before = holderOn(stored, each);
          const isNamed = file.some((period) => period.person === before || period.from === undefined);
          if (each < day && given === undefined && !isNamed) expect(holderOn(merged, each)).toBe(before);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are as the file says from today on', () => {
    fc.assert(
      fc.property(row, row, today, (stored, file, day) => {
        const merged = mergePeriods(stored, file, isSame, day);
        for (const each of Array.from({ length: 12 }, (_, offset) => addDays(day, offset))) {
          expect(holderOn(merged, each)).toBe(holderOn(file, each));
        }
      }),
      { numRuns: 400 },
    );
  });
});
