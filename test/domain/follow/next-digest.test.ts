import { describe, expect, it } from '@jest/globals';
import { isDigestTime, nextDigest } from '../../../src/domain/follow/next-digest';

const oslo = 'Europe/Oslo';
const free =
  (...days: string[]) =>
  (day: string) =>
    days.includes(day) ? 'fri' : undefined;

describe('the next digest', () => {
  it.each([
    ['a Tuesday at noon', 'daily', '2026-11-24T11:00:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['a Tuesday before eight', 'daily', '2026-11-24T05:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['eight on the dot', 'daily', '2026-11-24T07:00:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['a Friday night', 'daily', '2026-11-27T22:30:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['a Monday at noon', 'weekly', '2026-11-23T11:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['a Monday before eight', 'weekly', '2026-11-23T05:00:00.000Z', '2026-11-23T07:00:00.000Z'],
    ['a Sunday', 'weekly', '2026-11-29T11:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['the week when the clocks go forward', 'daily', '2027-03-26T11:00:00.000Z', '2027-03-29T06:00:00.000Z'],
  ] as const)('from %s, %s', (_, pace, now, expected) => {
    expect(nextDigest(oslo, pace, now, free())).toBe(expected);
  });

  it('never comes on a free day: a week begins with its first working day', () => {
    const freeDays = free('2026-11-25', '2026-11-30');
    expect(nextDigest(oslo, 'daily', '2026-11-24T11:00:00.000Z', freeDays)).toBe('2026-11-26T07:00:00.000Z');
    expect(nextDigest(oslo, 'weekly', '2026-11-24T11:00:00.000Z', freeDays)).toBe('2026-12-01T07:00:00.000Z');
    expect(nextDigest(oslo, 'weekly', '2026-11-30T11:00:00.000Z', freeDays)).toBe('2026-12-01T07:00:00.000Z');
    expect(nextDigest(oslo, 'weekly', '2026-12-01T11:00:00.000Z', freeDays)).toBe('2026-12-07T07:00:00.000Z');
  });

  it('comes the week after when a whole week is free', () => {
    const week = free('2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04');
    expect(nextDigest(oslo, 'weekly', '2026-11-24T11:00:00.000Z', week)).toBe('2026-12-07T07:00:00.000Z');
  });

  it('comes even where every day is free', () => {
    expect(nextDigest(oslo, 'weekly', '2026-11-24T11:00:00.000Z', () => '')).toBe('2026-11-25T07:00:00.000Z');
  });
});

it.each([
  ['2026-11-24T07:00:00.000Z', true],
  ['2026-11-24T18:59:00.000Z', true],
  ['2026-11-24T19:00:00.000Z', false],
  ['2026-11-24T06:59:00.000Z', false],
  ['2026-11-28T11:00:00.000Z', false],
  ['2026-11-25T11:00:00.000Z', false],
])('a digest that is late may go out at %s: %s', (now, expected) => {
  expect(isDigestTime(oslo, now, free('2026-11-25'))).toBe(expected);
});
