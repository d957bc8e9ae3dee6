import { describe, expect, it } from '@jest/globals';
import type { MeetingSource } from '../../../src/domain/calendar-of-meetings/meeting-source';
import { addExtraMeeting } from '../../../src/domain/plan/add-extra-meeting';
import { moveMeeting } from '../../../src/domain/plan/move-meeting';
import { skipMeeting } from '../../../src/domain/plan/skip-meeting';
import { inForce, rowOf, sourceOf } from '../calendar-of-meetings/planned-row';
import { decided } from './decided';

const by = { id: '20000000-0000-4000-8000-000000000001', name: 'Grete Sørli' };
const now = '2026-11-16T10:00:00.000Z';
const deciding = { now, by };
const tuesday = { id: '2026-11-17-0900' };
const thursday = { day: '2026-11-19', time: '13:30' };
const weekly = sourceOf({});

const refused = (why: string) => ({ kind: 'refused', why });
const row = (source: MeetingSource, count = 2) => rowOf(source, now, count);

describe('a moved meeting', () => {
  it('keeps its id, and is recorded with its new time', () => {
    const decision = moveMeeting(weekly, tuesday, thursday, deciding);
    expect(decision).toMatchObject({
      record: { at: now, by, what: 'moved', meetingId: tuesday.id, detail: '2026-11-19 13:30' },
    });
    expect(row(decided(weekly, decision))).toEqual(['2026-11-19 13:30 as 2026-11-17-0900', '2026-11-24 09:00']);
  });

  it('leaves no change behind when it goes back to its own time', () => {
    const moved = decided(weekly, moveMeeting(weekly, tuesday, thursday, deciding));
    const again = decided(moved, moveMeeting(moved, tuesday, { day: '2026-11-20', time: '08:00' }, deciding));
    expect(again.plan.changes).toHaveLength(1);
    const back = decided(again, moveMeeting(again, tuesday, { day: '2026-11-17', time: '09:00' }, deciding));
    expect(back.plan.changes).toEqual([]);
  });

  it('is held again when it was skipped', () => {
    const skipped = decided(weekly, skipMeeting(weekly, tuesday, deciding));
    const held = decided(skipped, moveMeeting(skipped, tuesday, { day: '2026-11-17', time: '09:00' }, deciding));
    expect(row(held)).toEqual(['2026-11-17 09:00', '2026-11-24 09:00']);
    expect(held.plan.changes).toEqual([]);
  });

  it('is held later when it was skipped and its own time is over', () => {
    const free = sourceOf({ free: ['2026-11-17'] });
    const wednesday = { now: '2026-11-18T10:00:00.000Z' };
    const held = decided(free, moveMeeting(free, tuesday, thursday, wednesday));
    expect(rowOf(held, wednesday.now, 1)).toEqual(['2026-11-19 13:30 as 2026-11-17-0900']);
  });

  it('can be put back on its free day: that is the chair’s to say', () => {
    const free = sourceOf({ free: ['2026-11-17'], group: { holidays: { then: 'after' } } });
    const held = decided(free, moveMeeting(free, tuesday, { day: '2026-11-17', time: '09:00' }, deciding));
    expect(row(held)).toEqual(['2026-11-17 09:00', '2026-11-24 09:00']);
    const away = decided(held, moveMeeting(held, tuesday, { day: '2026-11-18', time: '09:00' }, deciding));
    expect(away.plan.changes).toEqual([]);
  });

  it('may go past its neighbour', () => {
    const to = { day: '2026-11-25', time: '09:00' };
    const moved = decided(weekly, moveMeeting(weekly, tuesday, to, deciding));
    expect(row(moved)).toEqual(['2026-11-24 09:00', '2026-11-25 09:00 as 2026-11-17-0900']);
  });

  it('does not take another one’s time, also not where two wall-clock times are one moment', () => {
    expect(moveMeeting(weekly, tuesday, { day: '2026-11-24', time: '09:00' }, deciding)).toEqual(refused('taken'));
    const crisis = sourceOf({ plan: inForce('crisis', '2026-03-27T00:00:00.000Z') });
    const midnight = { id: '2026-03-29-0000' };
    const source = { ...crisis, group: { ...crisis.group, rhythms: { crisis: { times: ['00:00', '03:30'] } } } };
    const inTheGap = { day: '2026-03-29', time: '02:30' };
    expect(moveMeeting(source, midnight, inTheGap, { now: '2026-03-28T12:00:00.000Z' })).toEqual(refused('taken'));
  });

  it('can take the time of one that was skipped', () => {
    const skipped = decided(weekly, skipMeeting(weekly, { id: '2026-11-24-0900' }, deciding));
    const moved = decided(skipped, moveMeeting(skipped, tuesday, { day: '2026-11-24', time: '09:00' }, deciding));
    expect(row(moved)).toEqual(['2026-11-24 09:00 as 2026-11-17-0900', '2026-12-01 09:00']);
  });

  it.each([
    ['past', { day: '2026-11-16', time: '10:59' }],
    ['past', { day: '2026-11-16', time: '11:00' }],
    ['tooFar', { day: '2027-11-18', time: '09:00' }],
    ['sameTime', { day: '2026-11-17', time: '09:00' }],
  ])('is refused as %s at %j', (why, to) => {
    expect(moveMeeting(weekly, tuesday, to, deciding)).toEqual(refused(why));
  });

  it('is not one that has begun, of an old card or moved into the pause', () => {
    const begun = { now: '2026-11-17T08:00:00.000Z' };
    expect(moveMeeting(weekly, tuesday, thursday, begun)).toEqual(refused('started'));
    expect(moveMeeting(weekly, { id: '2026-11-18-0900' }, thursday, deciding)).toEqual(refused('unknownMeeting'));
    const paused = sourceOf({ plan: { pausedUntil: '2026-11-20' } });
    expect(moveMeeting(paused, { id: '2026-11-24-0900' }, thursday, deciding)).toEqual(refused('paused'));
    const out = decided(paused, moveMeeting(paused, tuesday, { day: '2026-11-20', time: '09:00' }, deciding));
    expect(row(out, 1)).toEqual(['2026-11-20 09:00 as 2026-11-17-0900']);
  });

  it('leaves nothing in its old place, also when it stood in the rhythm’s', () => {
    const extra = decided(weekly, addExtraMeeting(weekly, { day: '2026-11-18', time: '09:00' }, [], deciding));
    const daily = { ...extra, plan: { ...extra.plan, ...inForce('intensified', now) } };
    const moved = decided(
      daily,
      moveMeeting(daily, { id: '2026-11-18-0900' }, { day: '2026-11-18', time: '14:00' }, deciding),
    );
    expect(row(moved, 4)).toEqual([
      '2026-11-17 09:00',
      '2026-11-18 09:00 as 2026-11-18-0900-2 chair',
      '2026-11-18 14:00 as 2026-11-18-0900',
      '2026-11-19 09:00',
    ]);
  });
});
