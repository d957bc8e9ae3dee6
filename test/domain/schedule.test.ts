import { describe, expect, it } from '@jest/globals';
import { deadlineWhenOpened, nextRegularDay } from '../../src/domain/schedule';
import { sampleGroup } from '../support/sample';

const times = { deadline: '2026-11-24T06:00:00.000Z', startsAt: '2026-11-24T08:00:00.000Z' };

describe('the deadline', () => {
  it('is as planned when the meeting is opened before it', () => {
    expect(deadlineWhenOpened(times, '2026-11-24T05:00:00.000Z')).toBe(times.deadline);
  });

  it('is the start of the meeting when it is opened after it: nobody is late before being asked', () => {
    expect(deadlineWhenOpened(times, '2026-11-24T07:00:00.000Z')).toBe(times.startsAt);
  });
});

describe('the day of the next regular meeting', () => {
  it('is of the group’s calendar, not of UTC’s: 00:30 in Oslo is the evening before in UTC', () => {
    const { meeting } = sampleGroup();
    const night = sampleGroup(1, { meeting: { ...meeting, time: '00:30' } });
    expect(nextRegularDay(night, '2026-11-22T12:00:00.000Z')).toBe('2026-11-24');
  });
});
