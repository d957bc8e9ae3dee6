import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkGroup } from '../../../src/app/group-file/check-group';
import { mergeHistory } from '../../../src/app/group-file/merge-history';
import { areaNameOn, areasOn, holderOn, type Group } from '../../../src/domain/group';
import { arbitraryGroup, day, withoutDates } from './arbitrary-group';

/** Two versions of a group whose areas and people meet, and two days in order. */
const versions = fc.tuple(arbitraryGroup, arbitraryGroup, day, day).map(([stored, other, one, two]) => {
  const file: Group = { ...other, id: stored.id, tenantId: stored.tenantId };
  const [today = one, later = two] = [one, two].toSorted();
  return { stored, file, today, later };
});

const kinds = (group: Group): string[] =>
  checkGroup(group, [])
    .map(({ message }) => message)
    .filter((message) => !/predecessor|as deputy|differs only/.test(message));

describe('any group and any file', () => {
  it('changes nothing when the same file is imported again, on the same or a later day', () => {
    fc.assert(
      fc.property(versions, ({ stored, file, today, later }) => {
        const merged = mergeHistory(stored, file, today);
        expect(mergeHistory(merged, file, today)).toEqual(merged);
        expect(mergeHistory(merged, file, later)).toEqual(merged);
      }),
      { numRuns: 80 },
    );
  });

  it('changes nothing on any later day when a first import is repeated', () => {
    fc.assert(
      fc.property(arbitraryGroup, day, (group, today) => {
        expect(mergeHistory(group, group, today)).toEqual(group);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no overlapping or backward periods', () => {
    fc.assert(
      fc.property(versions, ({ stored, file, today }) => {
        expect(kinds(mergeHistory(stored, file, today))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves every day before today as it was when the file has no dates', () => {
    fc.assert(
      fc.property(versions, day, ({ stored, file, today }, past) => {
        fc.pre(past < today);
        const merged = mergeHistory(stored, withoutDates(file), today);
        const known = new Map(merged.areas.map((area) => [area.id, area]));
        for (const area of areasOn(stored, past)) {
          const now = known.get(area.id);
          if (now === undefined) throw new Error(`area ${area.id} is gone`);
          expect(areasOn(merged, past)).toContain(now);
          expect(holderOn(now.coordinators, past)).toBe(holderOn(area.coordinators, past));
          expect(holderOn(now.deputies, past)).toBe(holderOn(area.deputies, past));
          const wasNamed = area.names.some(({ from, to }) => (from ?? '') <= past && past <= (to ?? '9'));
          if (wasNamed) expect(areaNameOn(now, past)).toBe(areaNameOn(area, past));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is as the file says today when the file has no dates', () => {
    fc.assert(
      fc.property(versions, ({ stored, file, today }) => {
        const plain = withoutDates(file);
        const merged = mergeHistory(stored, plain, today);
        expect(areasOn(merged, today).map((area) => area.id)).toEqual(plain.areas.map((area) => area.id));
        for (const area of plain.areas) {
          const now = areasOn(merged, today).find(({ id }) => id === area.id);
          expect(now && areaNameOn(now, today)).toBe(area.names[0]?.name);
          expect(now && holderOn(now.coordinators, today)).toBe(area.coordinators[0]?.person);
          expect(now && holderOn(now.deputies, today)).toBe(area.deputies[0]?.person);
        }
      }),
      { numRuns: 80 },
    );
  });
});
