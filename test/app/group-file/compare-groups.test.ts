import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareGroups } from '../../../src/app/group-file/compare-groups';
import { mergeHistory } from '../../../src/app/group-file/merge-history';
import type { Group } from '../../../src/domain/group';
import { aGroup } from './a-group';
import { arbitraryGroup, day } from './arbitrary-group';

function changed(before: string, after: string): unknown[] {
  return compareGroups(aGroup(before), aGroup(after));
}

/** One part of `group` taken from `other`. */
function mix(group: Group, other: Group, part: number): Group {
  const [key] = [Object.keys(other)[part % Object.keys(other).length] ?? 'name'];
  return { ...group, [key]: other[key as keyof Group], id: group.id, tenantId: group.tenantId };
}

describe('the changes between two versions of a group', () => {
  it('are none exactly when the versions are the same', () => {
    fc.assert(
      fc.property(arbitraryGroup, arbitraryGroup, fc.nat(20), day, (group, other, part, today) => {
        for (const next of [group, mix(group, other, part), mergeHistory(group, { ...other, id: group.id }, today)]) {
          const after = { ...next, tenantId: group.tenantId };
          const same = JSON.stringify(sorted(group)) === JSON.stringify(sorted(after));
          expect(compareGroups(group, after).length === 0).toBe(same);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('are found when a single setting of the schedule goes', () => {
    fc.assert(
      fc.property(arbitraryGroup, (group) => {
        for (const less of withOneLess(group)) expect(compareGroups(group, less)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('tell of a successor as one who left and one who came', () => {
    const merged = mergeHistory(
      aGroup('{id: a, name: A, coordinator: kari@k.no}'),
      aGroup('{id: a, name: A, coordinator: ola@k.no}'),
      '2026-11-24',
    );
    expect(compareGroups(aGroup('{id: a, name: A, coordinator: kari@k.no}'), merged)).toEqual([
      {
        ...{ kind: 'period', of: 'coordinator', area: 'a', value: 'kari@k.no' },
        ...{ before: {}, after: { to: '2026-11-23' } },
      },
      {
        ...{ kind: 'period', of: 'coordinator', area: 'a', value: 'ola@k.no' },
        ...{ before: undefined, after: { from: '2026-11-24' } },
      },
    ]);
  });

  it('do not tell of an order that changed because an area ended or began', () => {
    expect(
      changed(
        '{id: a, name: A}, {id: b, name: B}',
        '{id: c, name: C}, {id: b, name: B}, {id: a, name: A, to: 2026-01-01}',
      ),
    ).toEqual([
      { kind: 'areaAdded', area: 'c', name: 'C', period: {} },
      { kind: 'areaRedated', area: 'a', name: 'A', before: {}, after: { to: '2026-01-01' } },
    ]);
  });

  it('tell of areas in another order', () => {
    expect(changed('{id: a, name: A}, {id: b, name: B}', '{id: b, name: B}, {id: a, name: A}')).toEqual([
      { kind: 'areaOrder', before: ['a', 'b'], after: ['b', 'a'] },
    ]);
  });
});

/** The group in every version that lacks one setting of its schedule. */
function withOneLess(group: Group): Group[] {
  const { meeting, rhythms, holidays } = group;
  const { intensified, crisis } = rhythms ?? {};
  return [
    ...(['automatic', 'quietHours', 'messagesPerDay'] as const)
      .filter((key) => group[key] !== undefined)
      .map((key) => ({ ...group, [key]: undefined })),
    ...without(meeting).map((less) => ({ ...group, meeting: less })),
    ...without(intensified).map((less) => ({ ...group, rhythms: { ...rhythms, intensified: less } })),
    ...without(crisis).map((less) => ({ ...group, rhythms: { ...rhythms, crisis: less } })),
    ...without(holidays).map((less) => ({ ...group, holidays: less })),
    ...(holidays?.free ?? []).map((gone) => ({
      ...group,
      holidays: { ...holidays, free: (holidays?.free ?? []).filter((each) => each !== gone) },
    })),
  ];
}

function without<T extends object>(value: T | undefined): T[] {
  return value === undefined ? [] : Object.keys(value).map((key) => ({ ...value, [key]: undefined }));
}

/** Objects with their keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
