import { describe, expect, it } from '@jest/globals';
import { deadlineWhenOpened, nextOccurrence } from '../../src/domain/schedule';
import { sampleGroup } from '../support/sample';

const group = sampleGroup();

describe('the next meeting', () => {
  it('keeps its wall-clock time when the clock goes back', () => {
    const before = nextOccurrence(group, '2026-10-19T12:00:00.000Z');
    const after = nextOccurrence(group, '2026-10-24T12:00:00.000Z');
    expect(before).toMatchObject({ id: '2026-10-20-0900', startsAt: '2026-10-20T07:00:00.000Z' });
    expect(after).toMatchObject({ id: '2026-10-27-0900', startsAt: '2026-10-27T08:00:00.000Z' });
  });

  it('keeps its wall-clock time when the clock goes forward', () => {
    expect(nextOccurrence(group, '2026-03-27T12:00:00.000Z').startsAt).toBe('2026-03-31T07:00:00.000Z');
  });

  it('asks two calendar days before, also across a clock change', () => {
    const monday = sampleGroup(1, { meeting: { ...group.meeting, weekday: 'monday' } });
    // 26 October 09:00 is UTC+1; two days before, 24 October 09:00, is still UTC+2.
    expect(nextOccurrence(monday, '2026-10-20T12:00:00.000Z').asksAt).toBe('2026-10-24T07:00:00.000Z');
  });

  it('is today until it starts, and a week later from that moment on', () => {
    expect(nextOccurrence(group, '2026-11-24T07:59:59.999Z').id).toBe('2026-11-24-0900');
    expect(nextOccurrence(group, '2026-11-24T08:00:00.000Z').id).toBe('2026-12-01-0900');
  });

  it('is of the group’s day, not of UTC’s: 00:30 in Oslo is the evening before in UTC', () => {
    const night = sampleGroup(1, { meeting: { ...group.meeting, time: '00:30' } });
    expect(nextOccurrence(night, '2026-11-22T12:00:00.000Z')).toMatchObject({
      day: '2026-11-24',
      startsAt: '2026-11-23T23:30:00.000Z',
    });
  });

  it('comes after a meeting that was closed early', () => {
    expect(nextOccurrence(group, '2026-11-22T12:00:00.000Z', '2026-11-24-0900').id).toBe('2026-12-01-0900');
  });

  it('exists at a wall-clock time that the clock change skips', () => {
    const gap = sampleGroup(1, { meeting: { ...group.meeting, weekday: 'sunday', time: '02:30' } });
    expect(nextOccurrence(gap, '2026-03-28T12:00:00.000Z')).toMatchObject({
      id: '2026-03-29-0230',
      startsAt: '2026-03-29T01:30:00.000Z',
    });
  });
});

describe('the deadline', () => {
  it('is as planned when the meeting is opened before it', () => {
    const next = nextOccurrence(group, '2026-11-24T05:00:00.000Z');
    expect(deadlineWhenOpened(next, '2026-11-24T05:00:00.000Z')).toBe('2026-11-24T06:00:00.000Z');
  });

  it('is the start of the meeting when it is opened after it: nobody is late before being asked', () => {
    const next = nextOccurrence(group, '2026-11-24T07:00:00.000Z');
    expect(deadlineWhenOpened(next, '2026-11-24T07:00:00.000Z')).toBe('2026-11-24T08:00:00.000Z');
  });
});
