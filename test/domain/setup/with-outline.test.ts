import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkGroup } from '../../../src/app/group-file/check-group';
import { compareGroups } from '../../../src/app/group-file/compare-groups';
import { isWithin } from '../../../src/domain/calendar';
import { areasOn, holderOn, type Group } from '../../../src/domain/group';
import type { GroupOutline } from '../../../src/domain/setup/group-outline';
import { heirsOf } from '../../../src/domain/setup/heirs-of';
import { outlineOf } from '../../../src/domain/setup/outline-of';
import { withOutline } from '../../../src/domain/setup/with-outline';
import { arbitraryGroup } from '../../app/group-file/arbitrary-group';
import { personId, sampleGroup, samplePerson } from '../../support/sample';

const today = '2026-11-24';
const refOf = ({ id }: { id: string }) => id;
const change = (group: Group, how: (outline: GroupOutline) => GroupOutline): Group => {
  const before = outlineOf(group, today, []);
  return withOutline(group, before, how(before), { today, refOf });
};
const areas = (how: (all: GroupOutline['areas']) => GroupOutline['areas']) => (outline: GroupOutline) => ({
  ...outline,
  areas: how(outline.areas),
});

/** Who held what and which name was valid; a file may leave days without a name. */
const pastOf = (group: Group, day: string) =>
  areasOn(group, day).map(({ id, names, coordinators, deputies }) => ({
    id,
    names: names.filter((name) => isWithin(name, day)).map(({ name }) => name),
    holders: [holderOn(coordinators, day), holderOn(deputies, day)],
  }));

describe('a group with an outline', () => {
  it('is not changed by an outline that was not, whatever the group’s history', () => {
    fc.assert(
      fc.property(arbitraryGroup, fc.constantFrom('2026-11-01', today, '2026-12-31'), (group, day) => {
        const outline = outlineOf(group, day, []);
        const next = withOutline(group, outline, outline, { today: day, refOf });
        expect(compareGroups(group, next)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every day of the past when names and people change, and holds together', () => {
    fc.assert(
      fc.property(arbitraryGroup, fc.constantFrom('2026-11-01', today, '2026-12-31'), (group, day) => {
        const outline = outlineOf(group, day, []);
        const taken = new Set(outline.areas.map(({ coordinator }) => coordinator?.id));
        const fresh = { id: '00000000-0000-4000-8000-0000000000ff', name: '' };
        if (taken.has(fresh.id)) return;
        const next = withOutline(
          group,
          outline,
          areas((all) => all.map((area) => ({ ...area, name: `Ny ${area.id}`, coordinator: fresh })))(outline),
          { today: day, refOf },
        );
        expect(checkGroup(next, [])).toEqual([]);
        const yesterday = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        expect(pastOf(next, yesterday)).toEqual(expect.arrayContaining(pastOf(group, yesterday)));
        expect(outlineOf(next, day, []).areas.every(({ coordinator }) => coordinator?.id === fresh.id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a sign-in name that the file has, and knows the person by it', () => {
    const group = sampleGroup(1, { deputyChair: 'ola@kommune.no' });
    const outline = outlineOf(group, today, [samplePerson(2, { signInName: 'ola@kommune.no' })]);
    expect(outline.deputyChair).toEqual({ id: personId(2), name: 'Person 2' });
    const next = withOutline(group, outline, { ...outline, name: 'Ny' }, { today, refOf: () => 'ola@kommune.no' });
    expect(next.deputyChair).toBe('ola@kommune.no');
  });

  it('ends a leader who is left out, and gives one who stays another title', () => {
    const group = sampleGroup(1, { leaders: [{ person: personId(8), title: 'Rektor' }, { person: personId(9) }] });
    const next = change(group, (outline) => ({
      ...outline,
      leaders: outline.leaders.slice(0, 1).map((leader) => ({ ...leader, title: 'Kommunalsjef' })),
    }));
    expect(next.leaders).toEqual([
      { person: personId(8), title: 'Kommunalsjef' },
      { person: personId(9), to: '2026-11-23' },
    ]);
  });

  it('keeps areas that have ended where they stand, whatever comes, goes or moves around them', () => {
    const was = { to: '2026-10-31' };
    const [a, b, c, d] = sampleGroup(4).areas;
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four areas');
    const group = sampleGroup(0, { areas: [{ ...a, ...was }, b, { ...c, ...was }, d] });
    const fresh = { id: 'ny', name: 'Ny' };
    const order = (how: (all: GroupOutline['areas']) => GroupOutline['areas']) =>
      change(group, areas(how)).areas.map(({ id }) => id);
    expect(order((all) => [...all, fresh])).toEqual(['area1', 'area2', 'area3', 'area4', 'ny']);
    expect(order((all) => all.toReversed())).toEqual(['area1', 'area4', 'area3', 'area2']);
    expect(order(([, last]) => (last === undefined ? [] : [fresh, last]))).toEqual([
      ...['area1', 'area2', 'area3', 'ny', 'area4'],
    ]);
  });

  it('leaves of the free days those that are over where they are, and changes one key without saying the others', () => {
    const over = { from: '2026-05-18', to: '2026-05-18', name: 'Inneklemt' };
    const coming = { from: '2026-12-28', to: '2026-12-30' };
    const group = sampleGroup(1, { holidays: { free: [over, coming] } });
    expect(change(group, (outline) => ({ ...outline, freeDays: [] })).holidays).toEqual({ free: [over] });
    expect(change(group, (outline) => ({ ...outline, whenFree: 'before' })).holidays).toEqual({
      ...{ free: [over, coming], then: 'before' },
    });
  });

  it('leaves no trace of an area that began and ended today, in the areas that came of it either', () => {
    const added = change(
      sampleGroup(1),
      areas((all) => [...all, { id: 'ny', name: 'Ny' }]),
    );
    expect(added.areas.at(-1)).toMatchObject({ id: 'ny', from: today });
    const split = change(
      added,
      areas((all) => [
        ...all.filter(({ id }) => id !== 'ny'),
        { id: 'nyere', name: 'Nyere', from: [{ area: 'ny', kind: 'split' }] },
      ]),
    );
    expect(split.areas.map(({ id }) => id)).toEqual(['area1', 'nyere']);
    expect(split.areas.at(-1)?.predecessors).toEqual([]);
  });
});

describe('the heirs of areas that have ended', () => {
  const ended = { to: '2026-10-31' };
  const area = (id: string, from: string[], more: object = {}) => ({
    id,
    names: [{ name: id.toUpperCase() }],
    predecessors: from.map((one) => ({ area: one, kind: 'merged' as const })),
    coordinators: [],
    deputies: [],
    ...more,
  });

  it('are found by way of others, the first in the group’s order, and never go round in a ring', () => {
    const group = sampleGroup(0, {
      areas: [
        area('a', [], ended),
        area('b', ['a'], ended),
        area('c', ['b']),
        area('d', ['b']),
        area('x', ['y'], ended),
        area('y', ['x'], ended),
      ],
    });
    expect([...heirsOf(group, today)]).toEqual([
      ['a', { id: 'c', name: 'C' }],
      ['b', { id: 'c', name: 'C' }],
    ]);
  });
});
