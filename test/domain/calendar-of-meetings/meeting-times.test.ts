import { describe, expect, it } from '@jest/globals';
import { meetingTimes } from '../../../src/domain/calendar-of-meetings/meeting-times';
import { rhythmOf } from '../../../src/domain/calendar-of-meetings/rhythm-of';
import { sampleGroup } from '../../support/sample';

const zone = 'Europe/Oslo';
const normal = rhythmOf(sampleGroup(), 'normal');
const crisis = rhythmOf(sampleGroup(), 'crisis');
const night = { from: '20:00', to: '07:00' };
const tuesday = { zone, startsAt: '2026-11-24T08:00:00.000Z' };

describe('the times of a meeting', () => {
  it('stand in the order of the week', () => {
    expect(meetingTimes(normal, tuesday)).toEqual({
      startsAt: '2026-11-24T08:00:00.000Z',
      asksAt: '2026-11-22T08:00:00.000Z',
      reminders: ['2026-11-23T06:00:00.000Z', '2026-11-24T03:00:00.000Z'],
      deadline: '2026-11-24T06:00:00.000Z',
      postsAt: '2026-11-24T07:30:00.000Z',
      closesAt: '2026-12-01T08:00:00.000Z',
    });
  });

  it('count days by the calendar and hours by the clock over a clock change', () => {
    // Monday 26 October 09:00, the day after the clock went back.
    const times = meetingTimes({ ...normal, deadlineBefore: 'PT33H' }, { zone, startsAt: '2026-10-26T08:00:00.000Z' });
    expect(times.asksAt).toBe('2026-10-24T07:00:00.000Z');
    expect(times.deadline).toBe('2026-10-24T23:00:00.000Z');
    expect(times.closesAt).toBe('2026-11-02T08:00:00.000Z');
  });
});

describe('reminders', () => {
  it('of the night come in the evening before, in the last minute that is not quiet', () => {
    // Three hours before the deadline is 04:00 in the morning, a day before it 07:00.
    expect(meetingTimes(normal, { ...tuesday, quietHours: night }).reminders).toEqual([
      '2026-11-23T06:00:00.000Z',
      '2026-11-23T18:00:00.000Z',
    ]);
  });

  it('that fall on the same evening are one', () => {
    const eager = { ...normal, remindBefore: ['PT6H', 'PT5H', 'PT3H'] };
    expect(meetingTimes(eager, { ...tuesday, quietHours: night }).reminders).toEqual(['2026-11-23T18:00:00.000Z']);
  });

  it('that would come before the cards are left out', () => {
    const late = { ...normal, askBefore: 'PT12H', remindBefore: ['PT11H', 'PT3H'] };
    // The cards go out at 21:00; the quiet hours leave only times before that.
    expect(meetingTimes(late, { ...tuesday, quietHours: night }).reminders).toEqual([]);
    expect(meetingTimes(late, tuesday).reminders).toEqual(['2026-11-24T03:00:00.000Z']);
  });

  it('come at night where no hours are quiet', () => {
    const fourInTheMorning = { zone, startsAt: '2026-11-24T03:00:00.000Z' };
    expect(meetingTimes(crisis, fourInTheMorning).reminders).toEqual(['2026-11-24T02:20:00.000Z']);
  });
});

describe('durations that contradict each other', () => {
  it('do not open a meeting while the one before has not started', () => {
    const long = { ...crisis, askBefore: 'PT10H' };
    const previousStart = '2026-11-24T04:00:00.000Z';
    expect(meetingTimes(long, { ...tuesday, previousStart }).asksAt).toBe(previousStart);
    expect(meetingTimes(crisis, { ...tuesday, previousStart }).asksAt).toBe('2026-11-24T06:30:00.000Z');
  });

  it('leave time to answer before a meeting right after another one', () => {
    const times = meetingTimes(normal, { ...tuesday, previousStart: '2026-11-24T07:30:00.000Z' });
    expect(times).toMatchObject({
      asksAt: '2026-11-24T07:30:00.000Z',
      reminders: [],
      deadline: '2026-11-24T07:45:00.000Z',
      postsAt: '2026-11-24T07:45:00.000Z',
    });
  });

  it('put the board after the deadline and not after the start', () => {
    expect(meetingTimes({ ...normal, postBefore: 'P1D' }, tuesday).postsAt).toBe('2026-11-24T06:00:00.000Z');
    expect(meetingTimes({ ...normal, postBefore: '-PT1H' }, tuesday).postsAt).toBe(tuesday.startsAt);
  });

  it('put a deadline before the cards half-way to the meeting', () => {
    const times = meetingTimes({ ...normal, askBefore: 'PT1H', deadlineBefore: 'PT2H' }, tuesday);
    expect(times).toMatchObject({ asksAt: '2026-11-24T07:00:00.000Z', deadline: '2026-11-24T07:30:00.000Z' });
  });

  it('end with the meeting open after its start', () => {
    const times = meetingTimes({ ...normal, askBefore: 'PT0S', deadlineBefore: 'PT0S', closeAfter: 'PT0S' }, tuesday);
    expect(times.asksAt < times.deadline && times.deadline < times.startsAt).toBe(true);
    expect(times.closesAt > times.startsAt).toBe(true);
  });
});
