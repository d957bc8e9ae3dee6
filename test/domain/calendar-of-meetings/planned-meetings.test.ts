import { describe, expect, it } from '@jest/globals';
import { findPlanned } from '../../../src/domain/calendar-of-meetings/find-planned';
import { inForce, rowOf, sourceOf, take } from './planned-row';

const weekly = sourceOf({});
const meeting = weekly.group.meeting;

describe('the row of meetings', () => {
  it('begins after the moment asked for, not at it', () => {
    expect(rowOf(weekly, '2026-11-24T07:59:59.999Z', 1)).toEqual(['2026-11-24 09:00']);
    expect(rowOf(weekly, '2026-11-24T08:00:00.000Z', 1)).toEqual(['2026-12-01 09:00']);
  });

  it('is of the group’s days, not of UTC’s', () => {
    const night = sourceOf({ group: { meeting: { ...meeting, time: '00:30' } } });
    expect(take(night, '2026-11-22T12:00:00.000Z', 1)[0]).toMatchObject({
      id: '2026-11-24-0030',
      day: '2026-11-24',
      startsAt: '2026-11-23T23:30:00.000Z',
    });
  });

  it('passes the end of a year and a leap day', () => {
    expect(rowOf(weekly, '2026-12-23T00:00:00.000Z', 2)).toEqual(['2026-12-29 09:00', '2027-01-05 09:00']);
    expect(rowOf(weekly, '2028-02-23T00:00:00.000Z', 2)).toEqual(['2028-02-29 09:00', '2028-03-07 09:00']);
    const daily = sourceOf({ plan: inForce('intensified', '2028-02-01T00:00:00.000Z') });
    expect(rowOf(daily, '2028-02-28T00:00:00.000Z', 3)).toEqual([
      '2028-02-28 09:00',
      '2028-02-29 09:00',
      '2028-03-01 09:00',
    ]);
  });

  it('goes on for years', () => {
    expect(take(weekly, '2026-01-01T00:00:00.000Z', 600).at(-1)?.day).toBe('2037-06-30');
  });
});

describe('a clock change', () => {
  it.each([
    ['Europe/Oslo', '2026-03-26', ['2026-03-27T08:00', '2026-03-28T08:00', '2026-03-29T07:00', '2026-03-30T07:00']],
    ['Europe/Oslo', '2026-10-22', ['2026-10-23T07:00', '2026-10-24T07:00', '2026-10-25T08:00', '2026-10-26T08:00']],
    ['Australia/Sydney', '2026-04-02', ['2026-04-02T22:00', '2026-04-03T22:00', '2026-04-04T23:00']],
    ['Australia/Sydney', '2026-10-01', ['2026-10-01T23:00', '2026-10-02T23:00', '2026-10-03T22:00']],
  ])('leaves 09:00 at 09:00 in %s after %s', (timeZone, day, starts) => {
    const source = sourceOf({ group: { timeZone }, plan: inForce('intensified', '2026-01-01T00:00:00.000Z') });
    const row = take(source, `${day}T12:00:00.000Z`, starts.length);
    expect(row.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual(starts);
    expect(row.every(({ id }) => id.endsWith('-0900'))).toBe(true);
  });

  it('leaves the weekly meeting and its cards at their wall-clock times', () => {
    const monday = sourceOf({ group: { meeting: { ...meeting, weekday: 'monday' } } });
    expect(take(monday, '2026-10-20T12:00:00.000Z', 1)[0]).toMatchObject({
      startsAt: '2026-10-26T08:00:00.000Z',
      asksAt: '2026-10-24T07:00:00.000Z',
    });
  });

  const nightly = (times: string[]) =>
    sourceOf({ group: { rhythms: { crisis: { times } } }, plan: inForce('crisis', '2026-01-01T00:00:00.000Z') });

  it('does not drop the meeting at a time that the clock leaves out', () => {
    expect(rowOf(nightly(['02:30']), '2026-03-27T12:00:00.000Z', 3)).toEqual([
      '2026-03-28 02:30',
      '2026-03-29 03:30 as 2026-03-29-0230',
      '2026-03-30 02:30',
    ]);
  });

  it('does not put two meetings at the moment that follows the gap', () => {
    expect(rowOf(nightly(['02:30', '03:30']), '2026-03-28T12:00:00.000Z', 2)).toEqual([
      '2026-03-29 03:30',
      '2026-03-30 02:30',
    ]);
  });

  it('keeps the order of time where the gap turns it round', () => {
    expect(rowOf(nightly(['02:45', '03:15']), '2026-03-28T12:00:00.000Z', 2)).toEqual([
      '2026-03-29 03:15',
      '2026-03-29 03:45 as 2026-03-29-0245',
    ]);
  });

  it('does not meet twice at a time that the clock shows twice', () => {
    const row = take(nightly(['02:30', '03:30']), '2026-10-24T12:00:00.000Z', 3);
    expect(row.map(({ id, startsAt }) => [id, startsAt])).toEqual([
      ['2026-10-25-0230', '2026-10-25T00:30:00.000Z'],
      ['2026-10-25-0330', '2026-10-25T02:30:00.000Z'],
      ['2026-10-26-0230', '2026-10-26T01:30:00.000Z'],
    ]);
  });
});

describe('a faster rhythm', () => {
  it('begins in the middle of a week and gives way to the normal one', () => {
    const plan = inForce('crisis', '2026-11-23T10:13:00.000Z', '2026-11-24T03:00:00.000Z');
    expect(rowOf(sourceOf({ plan }), '2026-11-16T00:00:00.000Z', 7)).toEqual([
      '2026-11-17 09:00',
      '2026-11-23 12:00',
      '2026-11-23 16:00',
      '2026-11-23 20:00',
      '2026-11-24 00:00',
      '2026-11-24 09:00',
      '2026-12-01 09:00',
    ]);
  });

  it('has its first moment and not its last', () => {
    const plan = inForce('crisis', '2026-11-23T11:00:00.000Z', '2026-11-23T15:00:00.000Z');
    expect(rowOf(sourceOf({ plan }), '2026-11-23T00:00:00.000Z', 2)).toEqual(['2026-11-23 12:00', '2026-11-24 09:00']);
  });

  it('takes the place of the normal meeting in its time', () => {
    const plan = inForce('crisis', '2026-11-24T07:30:00.000Z', '2026-11-24T12:00:00.000Z');
    expect(rowOf(sourceOf({ plan }), '2026-11-24T00:00:00.000Z', 2)).toEqual(['2026-11-24 12:00', '2026-12-01 09:00']);
  });

  it('meets on a free day, and the normal one after it does not', () => {
    const plan = inForce('crisis', '2026-11-23T18:00:00.000Z', '2026-11-24T04:00:00.000Z');
    const source = sourceOf({ plan, free: ['2026-11-23', '2026-11-24'] });
    expect(rowOf(source, '2026-11-23T18:30:00.000Z', 4)).toEqual([
      '2026-11-23 20:00',
      '2026-11-24 00:00',
      '2026-11-24 04:00',
      '2026-11-24 09:00 freeDay',
    ]);
  });

  it('reminds at night, and the normal one does not', () => {
    const plan = inForce('crisis', '2026-11-22T00:00:00.000Z', '2026-11-24T06:00:00.000Z');
    const row = take(sourceOf({ plan }), '2026-11-24T01:00:00.000Z', 3);
    expect(row.map(({ rhythm, reminders }) => [rhythm, reminders])).toEqual([
      ['crisis', ['2026-11-24T02:20:00.000Z']],
      // The normal cards wait for the last crisis meeting, so none of its reminders has room.
      ['normal', []],
      ['normal', ['2026-11-30T06:00:00.000Z', '2026-11-30T18:00:00.000Z']],
    ]);
  });

  it('does not ask for a meeting before the one before has started', () => {
    const group = { rhythms: { crisis: { askBefore: 'PT10H' } } };
    const source = sourceOf({ group, plan: inForce('crisis', '2026-11-01T00:00:00.000Z') });
    const row = take(source, '2026-11-24T00:00:00.000Z', 8);
    expect(row.slice(1).map(({ asksAt }) => asksAt)).toEqual(row.slice(0, -1).map(({ startsAt }) => startsAt));
    // The first of a row asks as it would in the middle of one.
    expect(row[0]?.asksAt).toBe('2026-11-23T23:00:00.000Z');
  });
});

describe('a pause', () => {
  it('shows what it takes, and ends with its day', () => {
    const source = sourceOf({ plan: { pausedUntil: '2026-12-08' } });
    expect(rowOf(source, '2026-11-23T00:00:00.000Z', 3)).toEqual([
      '2026-11-24 09:00 paused',
      '2026-12-01 09:00 paused',
      '2026-12-08 09:00',
    ]);
  });

  it('takes moved and extra meetings too, and moves no meeting of a free day', () => {
    const changes = [
      { kind: 'extra' as const, meetingId: '2026-11-26-1300', day: '2026-11-26', time: '13:00' },
      { kind: 'moved' as const, meetingId: '2026-12-08-0900', day: '2026-11-27', time: '10:00' },
    ];
    const plan = { pausedUntil: '2026-12-01', changes };
    const source = sourceOf({ plan, free: ['2026-11-24'], group: { holidays: { then: 'after' } } });
    expect(rowOf(source, '2026-11-23T00:00:00.000Z', 4)).toEqual([
      '2026-11-24 09:00 paused',
      '2026-11-26 13:00 paused',
      '2026-11-27 10:00 as 2026-12-08-0900 paused',
      '2026-12-01 09:00',
    ]);
  });
});

describe('what the chair changed', () => {
  it('keeps its id when it is moved, and says where it was', () => {
    const changes = [{ kind: 'moved' as const, meetingId: '2026-11-24-0900', day: '2026-11-26', time: '13:30' }];
    const source = sourceOf({ plan: { changes } });
    expect(rowOf(source, '2026-11-23T00:00:00.000Z', 2)).toEqual([
      '2026-11-26 13:30 as 2026-11-24-0900',
      '2026-12-01 09:00',
    ]);
    expect(findPlanned(source, '2026-11-24-0900')).toMatchObject({
      day: '2026-11-26',
      startsAt: '2026-11-26T12:30:00.000Z',
      origin: 'rhythm',
      movedFrom: { day: '2026-11-24', time: '09:00' },
    });
  });

  it('goes past its neighbour, into another year and beyond the days looked at', () => {
    const changes = [{ kind: 'moved' as const, meetingId: '2026-11-24-0900', day: '2027-01-08', time: '09:00' }];
    const source = sourceOf({ plan: { changes } });
    const row = rowOf(source, '2026-11-23T00:00:00.000Z', 7);
    expect(row[0]).toBe('2026-12-01 09:00');
    expect(row[6]).toBe('2027-01-08 09:00 as 2026-11-24-0900');
    expect(findPlanned(source, '2026-11-24-0900')?.day).toBe('2027-01-08');
  });

  it('does not ask for the meeting after an extra one before that has started', () => {
    const changes = [{ kind: 'extra' as const, meetingId: '2026-11-23-1500', day: '2026-11-23', time: '15:00' }];
    const [extra, own] = take(sourceOf({ plan: { changes } }), '2026-11-23T00:00:00.000Z', 2);
    expect(extra).toMatchObject({ id: '2026-11-23-1500', origin: 'extra', rhythm: 'normal' });
    expect(own).toMatchObject({ id: '2026-11-24-0900', asksAt: extra?.startsAt });
  });

  it('is one meeting where the chair’s stands at the moment of the rhythm’s', () => {
    const changes = [{ kind: 'extra' as const, meetingId: '2026-11-25-0900', day: '2026-11-24', time: '09:00' }];
    const plan = { changes, ...inForce('intensified', '2026-11-01T00:00:00.000Z') };
    expect(rowOf(sourceOf({ plan }), '2026-11-23T12:00:00.000Z', 3)).toEqual([
      '2026-11-24 09:00 as 2026-11-25-0900',
      '2026-11-25 09:00 as 2026-11-25-0900-2',
      '2026-11-26 09:00',
    ]);
  });

  it('stays what it is when its id has a figure of its own', () => {
    const changes = [
      { kind: 'extra' as const, meetingId: '2026-11-25-0900', day: '2026-11-24', time: '09:00' },
      { kind: 'moved' as const, meetingId: '2026-11-25-0900-2', day: '2026-11-25', time: '11:00' },
      { kind: 'skipped' as const, meetingId: '2026-11-26-0900' },
    ];
    const plan = { changes, ...inForce('intensified', '2026-11-01T00:00:00.000Z') };
    expect(rowOf(sourceOf({ plan }), '2026-11-23T12:00:00.000Z', 4)).toEqual([
      '2026-11-24 09:00 as 2026-11-25-0900',
      '2026-11-25 11:00 as 2026-11-25-0900-2',
      '2026-11-26 09:00 chair',
      '2026-11-27 09:00',
    ]);
  });

  it('is not found when the group does not meet then', () => {
    expect(findPlanned(weekly, '2026-11-25-0900')).toBeUndefined();
    expect(findPlanned(weekly, '2026-11-24-0900-2')).toBeUndefined();
    expect(findPlanned(weekly, '2026-11-24-0900')?.status).toBe('meets');
  });
});
