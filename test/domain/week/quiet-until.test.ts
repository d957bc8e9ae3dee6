import { describe, expect, it } from '@jest/globals';
import { quietUntil } from '../../../src/domain/week/quiet-until';

const oslo = 'Europe/Oslo';
const night = { from: '20:00', to: '07:00' };

describe('quiet hours', () => {
  it.each([
    ['before they begin', '2026-11-24T18:59:59.999Z', undefined],
    ['from their first minute', '2026-11-24T19:00:00.000Z', '2026-11-25T06:00:00.000Z'],
    ['after midnight', '2026-11-25T02:00:00.000Z', '2026-11-25T06:00:00.000Z'],
    ['in their last minute', '2026-11-25T05:59:30.000Z', '2026-11-25T06:00:00.000Z'],
    ['when they end', '2026-11-25T06:00:00.000Z', undefined],
    ['over the night when the clock goes back', '2026-10-24T20:00:00.000Z', '2026-10-25T06:00:00.000Z'],
    ['over the night when the clock goes forward', '2026-03-28T20:00:00.000Z', '2026-03-29T05:00:00.000Z'],
  ])('%s', (_, at, end) => {
    expect(quietUntil(night, oslo, at)).toBe(end);
  });

  it('can lie within one day', () => {
    const noon = { from: '11:00', to: '12:30' };
    expect(quietUntil(noon, oslo, '2026-11-24T10:15:00.000Z')).toBe('2026-11-24T11:30:00.000Z');
    expect(quietUntil(noon, oslo, '2026-11-24T11:30:00.000Z')).toBeUndefined();
  });

  it('are none when both ends are the same', () => {
    expect(quietUntil({ from: '00:00', to: '00:00' }, oslo, '2026-11-24T23:00:00.000Z')).toBeUndefined();
  });

  it('end with the gap when the clock change skips their end', () => {
    expect(quietUntil({ from: '22:00', to: '02:30' }, oslo, '2026-03-29T00:50:00.000Z')).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  it('never end before the moment that was asked about, in the hour that comes twice', () => {
    // 02:10 for the second time.
    expect(quietUntil({ from: '22:00', to: '02:30' }, oslo, '2026-10-25T01:10:00.000Z')).toBe(
      '2026-10-25T01:30:00.000Z',
    );
  });
});
