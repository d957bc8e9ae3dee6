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

describe('a skipped meeting', () => {
  it('is recorded with who did it, and the next one stands', () => {
    const decision = skipMeeting(weekly, tuesday, deciding);
    expect(decision).toMatchObject({ record: { at: now, by, what: 'skipped', meetingId: tuesday.id } });
    expect(row(decided(weekly, decision))).toEqual(['2026-11-17 09:00 chair', '2026-11-24 09:00']);
  });

  it('cannot be skipped again, whoever skipped it', () => {
    const skipped = decided(weekly, skipMeeting(weekly, tuesday, deciding));
    expect(skipMeeting(skipped, tuesday, deciding)).toEqual(refused('alreadySkipped'));
    expect(skipMeeting(sourceOf({ free: ['2026-11-17'] }), tuesday, deciding)).toEqual(refused('alreadySkipped'));
    expect(skipMeeting(sourceOf({ plan: { pausedUntil: '2026-12-01' } }), tuesday, deciding)).toEqual(
      refused('alreadySkipped'),
    );
  });

  it('is not one that has begun, nor one of an old card', () => {
    expect(skipMeeting(weekly, tuesday, { now: '2026-11-17T08:00:00.000Z' })).toEqual(refused('started'));
    expect(skipMeeting(weekly, { id: '2026-11-18-0900' }, deciding)).toEqual(refused('unknownMeeting'));
  });

  it('was moved before: it does not come back at either time', () => {
    const moved = decided(weekly, moveMeeting(weekly, tuesday, thursday, deciding));
    const skipped = decided(moved, skipMeeting(moved, tuesday, deciding));
    expect(row(skipped)).toEqual(['2026-11-17 09:00 chair', '2026-11-24 09:00']);
    expect(skipped.plan.changes).toHaveLength(1);
  });

  it('was moved and its own time is over: it can still be skipped', () => {
    const moved = decided(weekly, moveMeeting(weekly, tuesday, thursday, deciding));
    const later = { now: '2026-11-18T10:00:00.000Z' };
    const skipped = decided(moved, skipMeeting(moved, tuesday, later));
    expect(rowOf(skipped, later.now, 1)).toEqual(['2026-11-24 09:00']);
  });

  it('was an extra one: it stays skipped and does not give the rhythm’s own meeting back', () => {
    const extra = decided(weekly, addExtraMeeting(weekly, { day: '2026-11-18', time: '09:00' }, [], deciding));
    const daily = { ...extra, plan: { ...extra.plan, ...inForce('intensified', now) } };
    const skipped = decided(daily, skipMeeting(daily, { id: '2026-11-18-0900' }, deciding));
    expect(row(skipped, 3)).toEqual(['2026-11-17 09:00', '2026-11-18 09:00 chair', '2026-11-19 09:00']);
    expect(skipMeeting(skipped, { id: '2026-11-18-0900' }, deciding)).toEqual(refused('alreadySkipped'));
  });
});
