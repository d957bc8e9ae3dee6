import { describe, expect, it } from '@jest/globals';
import { dayText, momentText, shortDay } from '../../src/views/dates';

describe('a date on a card', () => {
  const nine = '2026-11-24T08:00:00.000Z';

  it.each([
    ['nb', 'tirsdag 24. november kl. 09.00'],
    ['nn', 'tysdag 24. november kl. 09.00'],
    ['en', 'Tuesday 24 November at 09:00'],
  ] as const)('is in the words of %s', (language, expected) => {
    expect(momentText(nine, 'Europe/Oslo', language)).toBe(expected);
  });

  it("is the group's day, not that of UTC", () => {
    expect(momentText('2026-11-23T23:30:00.000Z', 'Europe/Oslo', 'nb')).toBe('tirsdag 24. november kl. 00.30');
    expect(momentText('2026-11-24T01:30:00.000Z', 'America/New_York', 'en')).toBe('Monday 23 November at 20:30');
  });

  it('follows the clock through summer time', () => {
    expect(momentText('2026-10-25T00:30:00.000Z', 'Europe/Oslo', 'nb')).toBe('søndag 25. oktober kl. 02.30');
    expect(momentText('2026-10-25T01:30:00.000Z', 'Europe/Oslo', 'nb')).toBe('søndag 25. oktober kl. 02.30');
    expect(momentText('2026-03-29T01:00:00.000Z', 'Europe/Oslo', 'nb')).toBe('søndag 29. mars kl. 03.00');
  });

  it('tells the year only when it is another one', () => {
    expect(dayText('2026-11-17', 'nb', '2026-11-24')).toBe('17. november');
    expect(dayText('2025-12-30', 'nb', '2026-01-06')).toBe('30. desember 2025');
    expect(dayText('2025-12-30', 'en', '2026-01-06')).toBe('30 December 2025');
  });

  it.each([
    ['nb', '24. nov.'],
    ['nn', '24. nov.'],
    ['en', '24 Nov'],
  ] as const)('is short at the head of a column in %s', (language, expected) => {
    expect(shortDay('2026-11-24', language)).toBe(expected);
  });
});
