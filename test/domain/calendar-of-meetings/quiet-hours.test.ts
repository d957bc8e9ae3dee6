import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isQuiet, lastMomentBefore } from '../../../src/domain/calendar-of-meetings/quiet-hours';
import { instantAt } from '../../../src/domain/calendar-of-meetings/wall-clock';

const zone = 'Europe/Oslo';
const night = { from: '20:00', to: '07:00' };
const at = (day: string, time: string) => instantAt(zone, { day, time });

describe('quiet hours', () => {
  it('pass midnight, begin with their first minute and end before their last', () => {
    const quiet = ['19:59', '20:00', '23:59', '00:00', '06:59', '07:00'].map((time) =>
      isQuiet(zone, night, at('2026-11-24', time)),
    );
    expect(quiet).toEqual([false, true, true, true, true, false]);
  });

  it('can lie within a day, and be none at all', () => {
    const lunch = { from: '11:00', to: '12:00' };
    expect(['10:59', '11:00', '12:00'].map((time) => isQuiet(zone, lunch, at('2026-11-24', time)))).toEqual([
      false,
      true,
      false,
    ]);
    expect(isQuiet(zone, { from: '08:00', to: '08:00' }, at('2026-11-24', '08:00'))).toBe(false);
  });

  it('are those of the group’s zone, not of UTC', () => {
    expect(isQuiet(zone, night, '2026-07-07T18:30:00.000Z')).toBe(true);
    expect(isQuiet('UTC', night, '2026-07-07T18:30:00.000Z')).toBe(false);
  });

  it('leave the evening before to a message of the small hours', () => {
    expect(lastMomentBefore(zone, night, at('2026-11-24', '04:00'))).toBe(at('2026-11-23', '19:59'));
    expect(lastMomentBefore(zone, night, at('2026-11-24', '20:00'))).toBe(at('2026-11-24', '19:59'));
    expect(lastMomentBefore(zone, night, at('2026-11-24', '12:34'))).toBe(at('2026-11-24', '12:34'));
    expect(lastMomentBefore(zone, night, at('2027-01-01', '00:00'))).toBe(at('2026-12-31', '19:59'));
  });

  it('begin at the clock change when their beginning is left out', () => {
    const early = { from: '02:30', to: '06:00' };
    expect(lastMomentBefore(zone, early, '2026-03-29T01:10:00.000Z')).toBe('2026-03-29T00:59:00.000Z');
  });

  it('are never answered with a later moment, nor with a quiet one', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = minute.map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    // Around both clock changes of two zones.
    const around = fc.constantFrom('2026-03-28', '2026-10-24', '2026-04-04', '2026-10-03');
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Oslo', 'Australia/Sydney'),
        fc.record({ from: time, to: time }),
        around,
        fc.integer({ min: 0, max: 72 * 60 }),
        (where, hours, day, minutes) => {
          const moment = new Date(Date.parse(day) + minutes * 60_000).toISOString();
          const before = lastMomentBefore(where, hours, moment);
          expect(before <= moment).toBe(true);
          expect(isQuiet(where, hours, before)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});
