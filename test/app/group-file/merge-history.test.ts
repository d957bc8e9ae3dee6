import { describe, expect, it } from '@jest/globals';
import { groupFileShape } from '../../../src/app/group-file/group-file-shape';
import { mergeHistory } from '../../../src/app/group-file/merge-history';
import type { Group } from '../../../src/domain/group';
import { aGroup } from './a-group';

const [monday, tuesday, wednesday, nextWeek] = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-12-01'] as const;

/** What the group file would show of the areas, each by its id. */
function areas(group: Group): Record<string, unknown> {
  const shapes = groupFileShape(group)['areas'] as ({ id: string } & Record<string, unknown>)[];
  return Object.fromEntries(shapes.map(({ id, ...rest }) => [id, rest]));
}

/** The group after a row of plain files, each imported on its day. */
function after(first: string, ...rest: readonly (readonly [day: string, areas: string])[]): Group {
  return rest.reduce((stored, [day, text]) => mergeHistory(stored, aGroup(text), day), aGroup(first));
}

describe('a plain file without dates, edited week after week', () => {
  it('keeps the old name of an area until yesterday', () => {
    expect(areas(after('{id: a, name: Skole}', [tuesday, '{id: a, name: Oppvekst}']))).toEqual({
      a: {
        names: [
          { name: 'Skole', to: monday },
          { name: 'Oppvekst', from: tuesday },
        ],
      },
    });
  });

  it('keeps who was coordinator and deputy until yesterday', () => {
    const group = after('{id: a, name: A, coordinator: kari@k.no, deputy: ola@k.no}', [
      tuesday,
      '{id: a, name: A, coordinator: ola@k.no}',
    ]);
    expect(areas(group)).toEqual({
      a: {
        name: 'A',
        coordinator: [
          { person: 'kari@k.no', to: monday },
          { person: 'ola@k.no', from: tuesday },
        ],
        deputy: [{ person: 'ola@k.no', to: monday }],
      },
    });
  });

  it('ends an area it no longer has, after those it has, and begins a new one today', () => {
    const group = after('{id: skole, name: Skole, coordinator: kari@k.no}, {id: b, name: B}', [
      tuesday,
      '{id: oppvekst, name: Oppvekst, predecessor: skole, coordinator: kari@k.no}, {id: b, name: B}',
    ]);
    expect(group.areas.map((area) => area.id)).toEqual(['oppvekst', 'b', 'skole']);
    expect(areas(group)).toMatchObject({
      oppvekst: { name: 'Oppvekst', from: tuesday, predecessor: 'skole', coordinator: 'kari@k.no' },
      skole: { name: 'Skole', to: monday, coordinator: 'kari@k.no' },
    });
    expect(areas(group)['b']).toEqual({ name: 'B' });
  });

  it('keeps what an area came from when the file stops saying so', () => {
    const group = after(
      '{id: skole, name: Skole, to: 2025-12-31}, {id: b, name: B, predecessors: [{area: skole, kind: split}]}',
      [tuesday, '{id: b, name: B}'],
    );
    expect(areas(group)['b']).toMatchObject({ predecessors: [{ area: 'skole', kind: 'split' }] });
  });

  it('lets an area come back, its posts vacant while it was away', () => {
    const group = after(
      '{id: a, name: A, coordinator: kari@k.no}, {id: b, name: B}',
      [tuesday, '{id: b, name: B}'],
      [nextWeek, '{id: a, name: A, coordinator: kari@k.no}, {id: b, name: B}'],
    );
    expect(areas(group)['a']).toEqual({
      name: 'A',
      coordinator: [
        { person: 'kari@k.no', to: monday },
        { person: 'kari@k.no', from: nextWeek },
      ],
    });
  });

  it('forgets an area that was taken out and put back on the same day', () => {
    const first = '{id: a, name: A, coordinator: kari@k.no}, {id: b, name: B}';
    const group = after(first, [tuesday, '{id: b, name: B}'], [tuesday, first]);
    expect(group).toEqual(aGroup(first));
  });

  it('replaces what began today when the file is edited twice on a day', () => {
    const group = after(
      '{id: a, name: A, coordinator: kari@k.no}',
      [tuesday, '{id: a, name: B, coordinator: ola@k.no}, {id: new, name: New}'],
      [tuesday, '{id: a, name: C, coordinator: per@k.no}'],
    );
    expect(areas(group)).toEqual({
      a: {
        names: [
          { name: 'A', to: monday },
          { name: 'C', from: tuesday },
        ],
        coordinator: [
          { person: 'kari@k.no', to: monday },
          { person: 'per@k.no', from: tuesday },
        ],
      },
    });
  });

  it('takes back a change that is undone on the same day', () => {
    const first = '{id: a, name: A, coordinator: kari@k.no}';
    const group = after(first, [tuesday, '{id: a, name: B, coordinator: ola@k.no}'], [tuesday, first]);
    expect(group).toEqual(aGroup(first));
  });

  it('leaves a post vacant, and fills it again from the day it is filled', () => {
    const group = after(
      '{id: a, name: A, coordinator: kari@k.no}',
      [tuesday, '{id: a, name: A}'],
      [nextWeek, '{id: a, name: A, coordinator: kari@k.no}'],
    );
    expect(areas(group)['a']).toMatchObject({
      coordinator: [
        { person: 'kari@k.no', to: monday },
        { person: 'kari@k.no', from: nextWeek },
      ],
    });
  });

  it('keeps when a member left, and since when one takes part', () => {
    const stored = aGroup('{id: a, name: A}', '[kari@k.no, ola@k.no]');
    const group = mergeHistory(stored, aGroup('{id: a, name: A}', '[per@k.no, ola@k.no]'), tuesday);
    expect(group.members).toEqual([
      { person: 'per@k.no', from: tuesday },
      { person: 'ola@k.no' },
      { person: 'kari@k.no', to: monday },
    ]);
  });

  it('drops a plan that the file no longer has', () => {
    const planned = '{id: a, names: [{name: A, to: 2026-12-31}, {name: B, from: 2027-01-01}], to: 2027-06-30}';
    expect(after(planned, [tuesday, '{id: a, name: A}'])).toEqual(aGroup('{id: a, name: A}'));
  });
});

describe('a file with dates of its own', () => {
  it('is taken as given where it covers the history', () => {
    const given =
      '{id: a, from: 2020-01-01, names: [{name: A, to: 2026-10-31}, {name: B, from: 2026-11-01}], ' +
      'coordinator: [{person: kari@k.no, to: 2025-12-31}, {person: ola@k.no, from: 2026-01-01}]}';
    const group = after(
      '{id: a, name: A, coordinator: kari@k.no}',
      [monday, '{id: a, name: B, coordinator: ola@k.no}'],
      [wednesday, given],
    );
    expect(group).toEqual(aGroup(given));
  });

  it('keeps an earlier name that it leaves out', () => {
    const group = after('{id: a, names: [{name: Z, to: 2025-06-30}, {name: A, from: 2025-07-01}]}', [
      tuesday,
      '{id: a, names: [{name: A, to: 2026-10-31}, {name: B, from: 2026-11-01}]}',
    ]);
    expect(areas(group)['a']).toEqual({
      names: [
        { name: 'Z', to: '2025-06-30' },
        { name: 'A', from: '2025-07-01', to: '2026-10-31' },
        { name: 'B', from: '2026-11-01' },
      ],
    });
  });

  it('keeps a name until the change that it plans', () => {
    const planned =
      '{id: a, names: [{name: B, from: 2027-01-01}], coordinator: [{person: ola@k.no, from: 2027-01-01}]}';
    const group = after('{id: a, name: A, coordinator: kari@k.no}', [tuesday, planned]);
    expect(areas(group)['a']).toEqual({
      names: [
        { name: 'A', to: '2026-12-31' },
        { name: 'B', from: '2027-01-01' },
      ],
      coordinator: [
        { person: 'kari@k.no', to: monday },
        { person: 'ola@k.no', from: '2027-01-01' },
      ],
    });
  });

  it('keeps the time somebody has had when the file only plans more of it', () => {
    const planned = '{id: a, name: A, coordinator: [{person: kari@k.no, from: 2027-01-01}]}';
    const group = after('{id: a, name: A, coordinator: kari@k.no}', [tuesday, planned]);
    expect(areas(group)['a']).toMatchObject({
      coordinator: [
        { person: 'kari@k.no', to: monday },
        { person: 'kari@k.no', from: '2027-01-01' },
      ],
    });
  });

  it('gives a stand-in his month and leaves the rest to the one who was there', () => {
    const group = after('{id: a, name: A, coordinator: kari@k.no}', [
      tuesday,
      '{id: a, name: A, coordinator: [{person: ola@k.no, from: 2026-03-01, to: 2026-03-31}, {person: per@k.no, from: 2026-12-01}]}',
    ]);
    expect(areas(group)['a']).toMatchObject({
      coordinator: [
        { person: 'kari@k.no', to: '2026-02-28' },
        { person: 'ola@k.no', from: '2026-03-01', to: '2026-03-31' },
        { person: 'kari@k.no', from: '2026-04-01', to: monday },
        { person: 'per@k.no', from: '2026-12-01' },
      ],
    });
  });

  it('adds a name from before the stored ones and leaves those their days', () => {
    const group = after('{id: a, names: [{name: Y, to: 2024-12-31}, {name: A, from: 2025-01-01}]}', [
      tuesday,
      '{id: a, names: [{name: Old, to: 2025-12-31}, {name: A, from: 2026-01-01}]}',
    ]);
    expect(areas(group)['a']).toEqual({
      names: [
        { name: 'Y', to: '2024-12-31' },
        { name: 'Old', from: '2025-01-01', to: '2025-12-31' },
        { name: 'A', from: '2026-01-01' },
      ],
    });
  });

  it('never makes a period that ends before it starts', () => {
    const group = after(
      '{id: a, name: A}',
      [tuesday, '{id: a, name: A}, {id: b, name: B}'],
      [tuesday, '{id: a, name: A}, {id: b, name: B, to: 2026-10-31}'],
    );
    expect(areas(group)['b']).toEqual({ name: 'B', to: '2026-10-31' });
  });
});
