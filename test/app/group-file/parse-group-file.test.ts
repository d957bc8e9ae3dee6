import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import type { Group } from '../../../src/domain/group';
import { groupText } from './group-text';

function group(text: string): Group {
  const parsed = parseGroupFile(text, 'group.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
  return parsed.group;
}

describe('a group file that is right', () => {
  it('gives everything the file leaves out its default', () => {
    expect(group(groupText())).toEqual({
      id: 'samordning',
      name: 'Samordningsgruppen',
      language: 'nb',
      timeZone: 'Europe/Oslo',
      tenantId: '00000000-0000-0000-0000-000000000000',
      channel: { teamId: '19:team@thread.tacv2', channelId: '19:channel@thread.tacv2' },
      chair: '00000000-0000-0000-0000-000000000001',
      meeting: { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
      areas: [{ id: 'helse', names: [{ name: 'Helse' }], predecessors: [], coordinators: [], deputies: [] }],
      members: [],
    });
  });

  it('may be the example of the documentation, with seven areas today and six before the split', () => {
    const example = group(readFileSync('docs/examples/samordning.yaml', 'utf8'));
    const on = (day: string) =>
      example.areas.filter((area) => (area.from ?? '') <= day && day <= (area.to ?? '9')).map((area) => area.id);
    expect(on('2026-11-24')).toHaveLength(7);
    expect(on('2024-12-31')).toHaveLength(6);
    expect(example.areas.find((area) => area.id === 'næring')?.predecessors).toEqual([
      { area: 'kultur-og-næring', kind: 'split' },
    ]);
    expect(example.members).toEqual([
      { person: '00000000-0000-0000-0000-00000000000c' },
      { person: 'silje.bakke@fjordvik.example', from: '2025-03-01' },
    ]);
  });

  it('may be JSON, with tabs and escapes', () => {
    const text = JSON.stringify(
      {
        id: 'a',
        name: 'Gruppe "\u{1F600}" / 1',
        tenantId: '00000000-0000-0000-0000-000000000000',
        channel: { teamId: 't', channelId: 'c' },
        chair: 'kari@kommune.no',
        deputyChair: null,
        areas: [{ id: 'b', name: 'B' }],
      },
      undefined,
      '\t',
    ).replace('\u{1F600}', '\\ud83d\\ude00');
    expect(group(text)).toMatchObject({ name: 'Gruppe "\u{1F600}" / 1', chair: 'kari@kommune.no' });
    expect(group(text)).not.toHaveProperty('deputyChair');
  });

  it('does not turn words into truth values, numbers or times', () => {
    const areas = '[{id: 007, name: no}, {id: 1e3, name: 0x1F}, {id: yes, name: "null"}, {id: "true", name: 12:30}]';
    const parsed = group(groupText({ name: '2024', areas }));
    expect(parsed.name).toBe('2024');
    expect(parsed.areas.map((area) => [area.id, area.names[0]?.name])).toEqual([
      ['007', 'no'],
      ['1e3', '0x1F'],
      ['yes', 'null'],
      ['true', '12:30'],
    ]);
  });

  it.each([
    ['9:00', '09:00'],
    ['09:00', '09:00'],
    ['"9.30"', '09:30'],
    ['13.05', '13:05'],
  ])('understands the time %s', (written, time) => {
    expect(group(groupText({ meeting: `{ time: ${written} }` })).meeting.time).toBe(time);
  });

  it.each([
    ['TUESDAY', 'tuesday'],
    ['tirsdag', 'tuesday'],
    ['Tysdag', 'tuesday'],
    ['lørdag', 'saturday'],
    ['laurdag', 'saturday'],
    ['måndag', 'monday'],
  ])('understands the weekday %s', (written, weekday) => {
    expect(group(groupText({ meeting: `{ weekday: ${written} }` })).meeting.weekday).toBe(weekday);
  });

  it('takes ids of people and tenants in capitals', () => {
    const parsed = group(
      groupText({
        tenantId: 'ABCDEF00-0000-0000-0000-000000000000',
        chair: 'ABCDEF00-0000-0000-0000-000000000001',
        deputyChair: 'Kari.Nordmann@Kommune.NO',
      }),
    );
    expect(parsed.tenantId).toBe('abcdef00-0000-0000-0000-000000000000');
    expect(parsed.chair).toBe('abcdef00-0000-0000-0000-000000000001');
    expect(parsed.deputyChair).toBe('kari.nordmann@kommune.no');
  });

  it('takes a name that stands for a value already given', () => {
    const parsed = group(groupText({ chair: '&kari kari@kommune.no', deputyChair: '*kari' }));
    expect(parsed.deputyChair).toBe('kari@kommune.no');
  });

  it('puts names and posts in the order of time', () => {
    const names = '[{ name: B, from: 2026-01-01 }, { name: A, to: 2025-12-31 }]';
    const parsed = group(groupText({ areas: `[{ id: a, names: ${names} }]` }));
    expect(parsed.areas[0]?.names.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('lets a predecessor be an area that only the stored group still has', () => {
    const text = groupText({ areas: '[{ id: oppvekst, name: Oppvekst, predecessor: skole }]' });
    expect(parseGroupFile(text, 'f', ['skole']).ok).toBe(true);
    expect(parseGroupFile(text, 'f').ok).toBe(false);
  });
});
