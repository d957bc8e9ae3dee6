import { describe, expect, it } from '@jest/globals';
import { freeDaysOf } from '../../../src/domain/calendar-of-meetings/free-days';

const publicHolidays = new Map([
  ['2026-12-25', 'Første juledag'],
  ['2026-12-26', 'Andre juledag'],
]);

describe('the free days of a group', () => {
  it('take both ends of an own period, and not the days around it', () => {
    const free = freeDaysOf({ free: [{ from: '2026-07-06', to: '2026-07-08', name: 'Fellesferie' }] }, new Map());
    const days = ['2026-07-05', '2026-07-06', '2026-07-07', '2026-07-08', '2026-07-09'];
    expect(days.map(free)).toEqual([undefined, 'Fellesferie', 'Fellesferie', 'Fellesferie', undefined]);
  });

  it('take a free day without a name for a free day', () => {
    const free = freeDaysOf({ free: [{ from: '2026-12-28', to: '2026-12-28' }] }, publicHolidays);
    expect(free('2026-12-28')).toBe('');
    expect(free('2026-12-29')).toBeUndefined();
  });

  it('name a day as the group does, and as the country does where the group has no name', () => {
    const named = [{ from: '2026-12-25', to: '2026-12-25', name: 'Jul' }];
    const nameless = [{ from: '2026-12-26', to: '2026-12-30' }];
    const free = freeDaysOf({ free: [...named, ...nameless] }, publicHolidays);
    expect(free('2026-12-25')).toBe('Jul');
    expect(free('2026-12-26')).toBe('Andre juledag');
  });

  it('are the public holidays alone when the group says nothing', () => {
    expect(freeDaysOf(undefined, publicHolidays)('2026-12-25')).toBe('Første juledag');
    expect(freeDaysOf({}, publicHolidays)('2026-12-24')).toBeUndefined();
  });
});
