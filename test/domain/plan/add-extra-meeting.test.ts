import { describe, expect, it } from '@jest/globals';
import type { MeetingSource } from '../../../src/domain/calendar-of-meetings/meeting-source';
import { findPlanned } from '../../../src/domain/calendar-of-meetings/find-planned';
import { addExtraMeeting } from '../../../src/domain/plan/add-extra-meeting';
import { moveMeeting } from '../../../src/domain/plan/move-meeting';
import { skipMeeting } from '../../../src/domain/plan/skip-meeting';
import { rowOf, sourceOf } from '../calendar-of-meetings/planned-row';
import { decided } from './decided';

const by = { id: '20000000-0000-4000-8000-000000000001', name: 'Grete Sørli' };
const now = '2026-11-16T10:00:00.000Z';
const deciding = { now, by };
const tuesday = { id: '2026-11-17-0900' };
const thursday = { day: '2026-11-19', time: '13:30' };
const weekly = sourceOf({});

const refused = (why: string) => ({ kind: 'refused', why });
const row = (source: MeetingSource, count = 2) => rowOf(source, now, count);

describe('an extra meeting', () => {
  it('has the id of its time, and is recorded', () => {
    const decision = addExtraMeeting(weekly, thursday, [], deciding);
    expect(decision).toMatchObject({
      record: { at: now, by, what: 'extra', meetingId: '2026-11-19-1330', detail: '2026-11-19 13:30' },
    });
    const source = decided(weekly, decision);
    expect(row(source)).toEqual(['2026-11-17 09:00', '2026-11-19 13:30']);
    expect(findPlanned(source, '2026-11-19-1330')?.origin).toBe('extra');
  });

  it('is refused where a meeting stands, and so is the second press', () => {
    expect(addExtraMeeting(weekly, { day: '2026-11-17', time: '09:00' }, [], deciding)).toEqual(refused('taken'));
    const once = decided(weekly, addExtraMeeting(weekly, thursday, [], deciding));
    expect(addExtraMeeting(once, thursday, [], deciding)).toEqual(refused('taken'));
  });

  it('does not take the id, and with it the replies, of a meeting that was moved away or skipped', () => {
    const own = { day: '2026-11-17', time: '09:00' };
    const moved = decided(weekly, moveMeeting(weekly, tuesday, thursday, deciding));
    expect(row(decided(moved, addExtraMeeting(moved, own, [], deciding)))).toEqual([
      '2026-11-17 09:00 as 2026-11-17-0900-2',
      '2026-11-19 13:30 as 2026-11-17-0900',
    ]);
    const skipped = decided(weekly, skipMeeting(weekly, tuesday, deciding));
    expect(row(decided(skipped, addExtraMeeting(skipped, own, [], deciding)))).toEqual([
      '2026-11-17 09:00 as 2026-11-17-0900-2',
      '2026-11-24 09:00',
    ]);
    const freeDay = sourceOf({ free: ['2026-11-17'], group: { holidays: { then: 'after' } } });
    expect(row(decided(freeDay, addExtraMeeting(freeDay, own, [], deciding)))).toEqual([
      '2026-11-17 09:00 as 2026-11-17-0900-2',
      '2026-11-18 09:00 as 2026-11-17-0900',
    ]);
  });

  it('does not take the id of a meeting that the store knows', () => {
    const known = ['2026-11-19-1330', '2026-11-19-1330-2'];
    expect(addExtraMeeting(weekly, thursday, known, deciding)).toMatchObject({
      record: { meetingId: '2026-11-19-1330-3' },
    });
    const all = ['', ...Array.from({ length: 8 }, (_, index) => `-${index + 2}`)].map(
      (copy) => `2026-11-19-1330${copy}`,
    );
    expect(addExtraMeeting(weekly, thursday, all, deciding)).toEqual(refused('taken'));
  });

  it('keeps its id when it is moved', () => {
    const extra = decided(weekly, addExtraMeeting(weekly, thursday, [], deciding));
    const to = { day: '2026-11-20', time: '08:00' };
    const moved = decided(extra, moveMeeting(extra, { id: '2026-11-19-1330' }, to, deciding));
    expect(row(moved)).toEqual(['2026-11-17 09:00', '2026-11-20 08:00 as 2026-11-19-1330']);
    expect(moved.plan.changes).toHaveLength(1);
    expect(findPlanned(moved, '2026-11-19-1330')?.movedFrom).toEqual(thursday);
  });

  it.each([
    ['past', { day: '2026-11-16', time: '11:00' }],
    ['tooFar', { day: '2027-11-18', time: '09:00' }],
  ])('is refused as %s at %j', (why, to) => {
    expect(addExtraMeeting(weekly, to, [], deciding)).toEqual(refused(why));
  });

  it('is refused in the pause, where it would not be held', () => {
    const paused = sourceOf({ plan: { pausedUntil: '2026-11-20' } });
    expect(addExtraMeeting(paused, thursday, [], deciding)).toEqual(refused('paused'));
  });
});
