import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkGroup } from '../../../src/app/group-file/check-group';
import { compareGroups } from '../../../src/app/group-file/compare-groups';
import { areaNameOn, areasOn, holderOn, type Group } from '../../../src/domain/group';
import { changedNow, planned, withoutComing } from '../../../src/domain/setup/coming-changes';
import type { GroupOutline, OutlineArea } from '../../../src/domain/setup/group-outline';
import { outlineOf } from '../../../src/domain/setup/outline-of';
import { withOutline } from '../../../src/domain/setup/with-outline';
import { arbitraryGroup } from '../../app/group-file/arbitrary-group';
import { personId, sampleGroup } from '../../support/sample';

const today = '2026-11-24';
const january = '2027-01-01';
const refOf = ({ id }: { id: string }) => id;
const picked = (number: number) => ({ id: personId(number), name: '' });
const withFirst = (group: Group, how: (area: OutlineArea) => OutlineArea): Group => {
  const before = outlineOf(group, today, []);
  const areas = before.areas.map((area, index) => (index === 0 ? how(area) : area));
  return withOutline(group, before, { ...before, areas } satisfies GroupOutline, { today, refOf });
};
const plans =
  (change: Partial<OutlineArea>, from = january) =>
  (area: OutlineArea) =>
    planned(area, area, { ...area, ...change }, from);
const now = (change: Partial<OutlineArea>) => (area: OutlineArea) => changedNow(area, area, { ...area, ...change });

describe('a change of an area that holds from a day to come', () => {
  const group = sampleGroup(2);

  it('stands in the group as its file would have it, and in the outline as what is to come', () => {
    const next = withFirst(group, plans({ name: 'Oppvekst', coordinator: picked(9), deputy: undefined }));
    expect(next.areas[0]).toMatchObject({
      names: [
        { name: 'Område 1', to: '2026-12-31' },
        { name: 'Oppvekst', from: january },
      ],
      coordinators: [
        { person: personId(101), to: '2026-12-31' },
        { person: personId(9), from: january },
      ],
      deputies: [{ person: personId(500), to: '2026-12-31' }],
    });
    const area = outlineOf(next, today, []).areas[0];
    expect(area).toMatchObject({ name: 'Område 1', coordinator: picked(101), deputy: picked(500) });
    expect(area?.coming).toEqual([{ from: january, name: 'Oppvekst', coordinator: picked(9), deputy: null }]);
    expect(outlineOf(next, january, []).areas[0]).toEqual({
      ...{ id: 'area1', name: 'Oppvekst', coordinator: picked(9), deputy: undefined },
    });
  });

  it('leaves no trace when it is taken back', () => {
    const next = withFirst(group, plans({ name: 'Oppvekst', coordinator: picked(9), deputy: undefined }));
    expect(
      compareGroups(
        group,
        withFirst(next, (area) => withoutComing(area, january)),
      ),
    ).toEqual([]);
  });

  it('comes after another one, before it, and in its place', () => {
    const first = withFirst(group, plans({ coordinator: picked(9) }));
    const later = withFirst(first, plans({ coordinator: picked(8) }, '2027-02-01'));
    const earlier = withFirst(later, plans({ coordinator: picked(7) }, '2026-12-01'));
    expect(earlier.areas[0]?.coordinators).toEqual([
      { person: personId(101), to: '2026-11-30' },
      { person: personId(7), from: '2026-12-01', to: '2026-12-31' },
      { person: personId(9), from: january, to: '2027-01-31' },
      { person: personId(8), from: '2027-02-01' },
    ]);
    const other = withFirst(earlier, plans({ coordinator: picked(6) }));
    expect(other.areas[0] && holderOn(other.areas[0].coordinators, january)).toBe(personId(6));
    const back = withFirst(earlier, (area) => withoutComing(area, january));
    expect(back.areas[0] && holderOn(back.areas[0].coordinators, january)).toBe(personId(7));
  });

  it('stays when something is changed from today on, but for a post that was to be vacant', () => {
    const next = withFirst(group, plans({ coordinator: picked(9), deputy: undefined }));
    const after = withFirst(next, now({ coordinator: picked(7), deputy: picked(6) }));
    expect(after.areas[0]).toMatchObject({
      coordinators: [
        { person: personId(101), to: '2026-11-23' },
        { person: personId(7), from: today, to: '2026-12-31' },
        { person: personId(9), from: january },
      ],
      deputies: [
        { person: personId(500), to: '2026-11-23' },
        { person: personId(6), from: today },
      ],
    });
  });

  it('holds together whatever the group’s history, changes no day before, and is gone when it is taken back', () => {
    fc.assert(
      fc.property(arbitraryGroup, fc.constantFrom('2026-11-25', january, '2028-02-29'), (some, from) => {
        const before = outlineOf(some, today, []);
        fc.pre(before.areas.length > 0 && before.areas[0]?.coming === undefined);
        const fresh = { id: '00000000-0000-4000-8000-0000000000ff', name: '' };
        const next = withFirst(some, plans({ name: 'Et helt nytt navn', coordinator: fresh }, from));
        const id = before.areas[0]?.id;
        const ended = some.areas.find((area) => area.id === id)?.to;
        expect(checkGroup(next, [])).toEqual([]);
        const yesterday = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        const at = (one: Group, day: string) =>
          areasOn(one, day).map((area) => [area.id, areaNameOn(area, day), holderOn(area.coordinators, day)]);
        expect(at(next, today)).toEqual(at(some, today));
        expect(at(next, yesterday)).toEqual(at(some, yesterday));
        if (ended === undefined) {
          expect(at(next, from)).toContainEqual([id, 'Et helt nytt navn', fresh.id]);
          const back = withFirst(next, (area) => withoutComing(area, from));
          for (const day of [today, yesterday, from, '2040-01-01']) expect(at(back, day)).toEqual(at(some, day));
        }
      }),
      { numRuns: 200 },
    );
  });
});
