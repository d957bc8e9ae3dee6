import { describe, expect, it } from '@jest/globals';
import type { Group } from '../../../src/domain/group';
import { findPlanned } from '../../../src/domain/calendar-of-meetings/find-planned';
import { inForce, rowOf, sourceOf, take } from './planned-row';

const then = (what: 'skip' | 'before' | 'after'): Partial<Group> => ({ holidays: { then: what } });
const monday = '2026-11-16T00:00:00.000Z';

describe('the meeting of a free day', () => {
  it('is skipped, and says which day it was', () => {
    const source = sourceOf({ free: ['2026-11-17'] });
    expect(rowOf(source, monday, 2)).toEqual(['2026-11-17 09:00 freeDay', '2026-11-24 09:00']);
    expect(take(source, monday, 1)[0]).toMatchObject({ status: 'skipped', freeDay: 'free 2026-11-17' });
  });

  it('is skipped too when the free day has no name', () => {
    const source = { ...sourceOf({}), freeDays: (day: string) => (day === '2026-11-17' ? '' : undefined) };
    expect(take(source, monday, 1)[0]).toMatchObject({ status: 'skipped', why: 'freeDay', freeDay: '' });
  });

  it('is moved to the day before or after, with its own id and time', () => {
    const before = sourceOf({ free: ['2026-11-17'], group: then('before') });
    expect(rowOf(before, '2026-11-15T00:00:00.000Z', 2)).toEqual([
      '2026-11-16 09:00 as 2026-11-17-0900',
      '2026-11-24 09:00',
    ]);
    const after = sourceOf({ free: ['2026-11-17'], group: then('after') });
    expect(take(after, monday, 1)[0]).toMatchObject({
      id: '2026-11-17-0900',
      day: '2026-11-18',
      startsAt: '2026-11-18T08:00:00.000Z',
      asksAt: '2026-11-16T08:00:00.000Z',
      movedFrom: { day: '2026-11-17', time: '09:00', freeDay: 'free 2026-11-17' },
      status: 'meets',
    });
    expect(findPlanned(after, '2026-11-17-0900')?.day).toBe('2026-11-18');
  });

  it('is moved past several free days in a row, and past a weekend', () => {
    const free = ['2026-11-17', '2026-11-18'];
    expect(rowOf(sourceOf({ free, group: then('after') }), monday, 1)).toEqual(['2026-11-19 09:00 as 2026-11-17-0900']);
    const toFriday = ['2026-11-16', '2026-11-17'];
    expect(rowOf(sourceOf({ free: toFriday, group: then('before') }), '2026-11-12T00:00:00.000Z', 1)).toEqual([
      '2026-11-13 09:00 as 2026-11-17-0900',
    ]);
    const toMonday = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    expect(rowOf(sourceOf({ free: toMonday, group: then('after') }), monday, 1)).toEqual([
      '2026-11-23 09:00 as 2026-11-17-0900',
    ]);
  });

  it('is found in the middle of its move: asked for after its own time, it still comes', () => {
    const source = sourceOf({ free: ['2026-11-17'], group: then('after') });
    expect(rowOf(source, '2026-11-17T12:00:00.000Z', 1)).toEqual(['2026-11-18 09:00 as 2026-11-17-0900']);
  });

  it('is skipped when the next meeting is as near: no week has two for one', () => {
    const week = ['17', '18', '19', '20', '23'].map((day) => `2026-11-${day}`);
    expect(rowOf(sourceOf({ free: week, group: then('after') }), monday, 2)).toEqual([
      '2026-11-17 09:00 freeDay',
      '2026-11-24 09:00',
    ]);
  });

  it('is one after a free fortnight, not two', () => {
    const fortnight = Array.from({ length: 14 }, (_, index) => `2026-12-${String(21 + index)}`).filter(
      (day) => day <= '2026-12-31',
    );
    const source = sourceOf({ free: [...fortnight, '2027-01-01'], group: then('after') });
    expect(rowOf(source, '2026-12-20T00:00:00.000Z', 3)).toEqual([
      '2026-12-22 09:00 freeDay',
      '2027-01-04 09:00 as 2026-12-29-0900',
      '2027-01-05 09:00',
    ]);
  });

  it('goes on to the next day when a meeting of the chair’s stands at that very time', () => {
    const changes = [{ kind: 'extra' as const, meetingId: '2026-11-18-0900', day: '2026-11-18', time: '09:00' }];
    const source = sourceOf({ free: ['2026-11-17'], group: then('after'), plan: { changes } });
    expect(rowOf(source, monday, 3)).toEqual([
      '2026-11-18 09:00',
      '2026-11-19 09:00 as 2026-11-17-0900',
      '2026-11-24 09:00',
    ]);
  });

  it('stays put beside a later extra meeting of that day: its cards may be out', () => {
    const changes = [{ kind: 'extra' as const, meetingId: '2026-11-18-1500', day: '2026-11-18', time: '15:00' }];
    const source = sourceOf({ free: ['2026-11-17'], group: then('after'), plan: { changes } });
    expect(rowOf(source, monday, 2)).toEqual(['2026-11-18 09:00 as 2026-11-17-0900', '2026-11-18 15:00']);
  });

  it('is not moved into a faster rhythm', () => {
    const plan = inForce('intensified', '2026-11-18T00:00:00.000Z', '2026-11-20T00:00:00.000Z');
    const source = sourceOf({ free: ['2026-11-17'], group: then('after'), plan });
    expect(rowOf(source, monday, 4)).toEqual([
      '2026-11-17 09:00 freeDay',
      '2026-11-18 09:00',
      '2026-11-19 09:00',
      '2026-11-24 09:00',
    ]);
  });

  it('is held where the chair wants it: on the free day, on another or not at all', () => {
    const moved = (day: string) => [{ kind: 'moved' as const, meetingId: '2026-11-17-0900', day, time: '09:00' }];
    const row = (changes: ReturnType<typeof moved> | [{ kind: 'skipped'; meetingId: string }]) =>
      rowOf(sourceOf({ free: ['2026-11-17'], group: then('after'), plan: { changes } }), monday, 1);
    expect(row(moved('2026-11-17'))).toEqual(['2026-11-17 09:00']);
    expect(row(moved('2026-11-20'))).toEqual(['2026-11-20 09:00 as 2026-11-17-0900']);
    expect(row([{ kind: 'skipped', meetingId: '2026-11-17-0900' }])).toEqual(['2026-11-17 09:00 chair']);
  });

  it('of a group that meets on Saturdays goes to Monday', () => {
    const meeting = { ...sourceOf({}).group.meeting, weekday: 'saturday' as const };
    const source = sourceOf({ free: ['2026-11-21'], group: { ...then('after'), meeting } });
    expect(rowOf(source, monday, 2)).toEqual(['2026-11-23 09:00 as 2026-11-21-0900', '2026-11-28 09:00']);
  });
});

describe('a group that never meets', () => {
  it.each(['skip', 'before', 'after'] as const)('has a row that ends, with %s', (what) => {
    const source = { ...sourceOf({ group: then(what) }), freeDays: () => 'Alltid fri' };
    const row = take(source, monday, 1000);
    expect(row).toHaveLength(58);
    expect(row.every(({ status }) => status === 'skipped')).toBe(true);
  });

  it('goes on after a pause of a year', () => {
    const source = sourceOf({ plan: { pausedUntil: '2027-11-16' } });
    expect(take(source, monday, 60).filter(({ status }) => status === 'meets')[0]?.day).toBe('2027-11-16');
  });
});
