import { describe, expect, it } from '@jest/globals';
import { instantAt, wallTimeAt } from '../../../src/domain/calendar-of-meetings/wall-clock';

describe('the moment of a wall-clock time', () => {
  it.each([
    ['Europe/Oslo', '2026-01-06', '09:00', '2026-01-06T08:00:00.000Z'],
    ['Europe/Oslo', '2026-07-07', '09:00', '2026-07-07T07:00:00.000Z'],
    ['Australia/Sydney', '2026-01-06', '09:00', '2026-01-05T22:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-06', '00:30', '2026-01-05T10:30:00.000Z'],
    ['America/St_Johns', '2026-07-07', '23:59', '2026-07-08T02:29:00.000Z'],
    ['UTC', '2026-07-07', '00:00', '2026-07-07T00:00:00.000Z'],
  ])('is right in %s on %s at %s', (zone, day, time, at) => {
    expect(instantAt(zone, { day, time })).toBe(at);
    expect(wallTimeAt(zone, at)).toEqual({ day, time });
  });

  it('is as far after the change as it would have been when the clock leaves it out', () => {
    const at = (time: string) => instantAt('Europe/Oslo', { day: '2026-03-29', time });
    expect([at('01:59'), at('02:00'), at('02:30'), at('03:00')]).toEqual([
      '2026-03-29T00:59:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-29T01:00:00.000Z',
    ]);
    // A zone that moves its clocks by half an hour only.
    expect(instantAt('Australia/Lord_Howe', { day: '2026-10-04', time: '02:15' })).toBe('2026-10-03T15:45:00.000Z');
  });

  it('is the first of two when the clock shows it twice', () => {
    expect(instantAt('Europe/Oslo', { day: '2026-10-25', time: '02:30' })).toBe('2026-10-25T00:30:00.000Z');
    expect(instantAt('Europe/Oslo', { day: '2026-10-25', time: '03:00' })).toBe('2026-10-25T02:00:00.000Z');
    expect(instantAt('Australia/Sydney', { day: '2026-04-05', time: '02:30' })).toBe('2026-04-04T15:30:00.000Z');
    // The clock goes from 01:00 back to midnight.
    expect(instantAt('America/Havana', { day: '2026-11-01', time: '00:30' })).toBe('2026-11-01T04:30:00.000Z');
  });

  it('exists at a midnight that the clock leaves out', () => {
    expect(instantAt('America/Sao_Paulo', { day: '2018-11-04', time: '00:00' })).toBe('2018-11-04T03:00:00.000Z');
  });
});
