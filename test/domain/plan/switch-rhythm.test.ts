import { describe, expect, it } from '@jest/globals';
import { findPlanned } from '../../../src/domain/calendar-of-meetings/find-planned';
import type { PlanChange } from '../../../src/domain/plan';
import { endRhythm } from '../../../src/domain/plan/end-rhythm';
import { keepOpenMeeting } from '../../../src/domain/plan/keep-open-meeting';
import { skipMeeting } from '../../../src/domain/plan/skip-meeting';
import { switchRhythm, type RhythmSwitch } from '../../../src/domain/plan/switch-rhythm';
import { inForce, rowOf, sourceOf } from '../calendar-of-meetings/planned-row';
import { decided } from './decided';

const by = { id: '20000000-0000-4000-8000-000000000001', name: 'Grete Sørli' };
/** Monday 11:00 in Oslo. */
const now = '2026-11-16T10:00:00.000Z';
const friday = '2026-11-20T10:00:00.000Z';
const crisis: RhythmSwitch = { name: 'crisis', until: friday, by, reason: ' Ras på fv. 7 ' };
const daily: RhythmSwitch = { name: 'intensified', until: friday, by, reason: 'Flom' };
const weekly = sourceOf({});
const refused = (why: string) => ({ kind: 'refused', why });

const moved = (meetingId: string, day: string, time: string): PlanChange => ({ kind: 'moved', meetingId, day, time });

describe('switching to a faster rhythm', () => {
  it('says who, why and until when, and is recorded so', () => {
    const decision = switchRhythm(weekly, crisis, now);
    expect(decision).toMatchObject({
      plan: { rhythm: { name: 'crisis', since: now, until: friday, by, reason: 'Ras på fv. 7' } },
      record: { at: now, by, what: 'rhythm', detail: `crisis; ${friday}; Ras på fv. 7` },
    });
    expect(rowOf(decided(weekly, decision), now, 2)).toEqual(['2026-11-16 12:00', '2026-11-16 16:00']);
  });

  it('finds room for the longest reason in the record', () => {
    expect(decided(weekly, switchRhythm(weekly, { ...crisis, reason: 'æ'.repeat(300) }, now)).plan.rhythm?.name).toBe(
      'crisis',
    );
  });

  it.each([
    ['endsBeforeItBegins', { ...crisis, until: now }],
    ['tooFar', { ...crisis, until: '2027-11-18T10:00:00.000Z' }],
    ['noReason', { ...crisis, reason: '  ' }],
  ])('is refused as %s', (why, wish) => {
    expect(switchRhythm(weekly, wish, now)).toEqual(refused(why));
  });

  it('to the rhythm in force is refused unless the end is another', () => {
    const on = decided(weekly, switchRhythm(weekly, crisis, now));
    const later = '2026-11-17T10:00:00.000Z';
    expect(switchRhythm(on, crisis, later)).toEqual(refused('sameRhythm'));
    const longer = decided(on, switchRhythm(on, { ...crisis, until: '2026-11-22T10:00:00.000Z' }, later));
    expect(longer.plan.rhythm).toMatchObject({ since: now, until: '2026-11-22T10:00:00.000Z' });
  });

  it('to one whose end is over, though nobody has ended it yet, begins anew', () => {
    const on = decided(weekly, switchRhythm(weekly, crisis, now));
    const late = '2026-11-20T12:00:00.000Z';
    const again = decided(on, switchRhythm(on, { ...crisis, until: '2026-11-21T10:00:00.000Z' }, late));
    expect(again.plan.rhythm?.since).toBe(late);
  });

  it('ends a pause: a group in a crisis meets', () => {
    const paused = sourceOf({ plan: { pausedUntil: '2026-12-24', marks: ['free:2026-12-22-0900'] } });
    const on = decided(paused, switchRhythm(paused, crisis, now));
    expect(rowOf(on, now, 1)).toEqual(['2026-11-16 12:00']);
    expect(on.plan.marks).toEqual(['free:2026-12-22-0900']);
  });

  it('does not leave out a meeting that was skipped in the normal rhythm', () => {
    const changes: PlanChange[] = [
      { kind: 'skipped', meetingId: '2026-11-17-0900' },
      { kind: 'skipped', meetingId: '2026-11-24-0900' },
    ];
    const source = sourceOf({ plan: { changes } });
    const on = decided(source, switchRhythm(source, daily, now));
    expect(rowOf(on, now, 5)).toEqual([
      '2026-11-17 09:00',
      '2026-11-18 09:00',
      '2026-11-19 09:00',
      '2026-11-20 09:00',
      // Skipped for its own sake, after the faster rhythm.
      '2026-11-24 09:00 chair',
    ]);
  });

  it('does not bring back an extra meeting that was skipped, and keeps one that was not', () => {
    const changes: PlanChange[] = [
      { kind: 'extra', meetingId: '2026-11-17-1300', day: '2026-11-17', time: '13:00' },
      { kind: 'skipped', meetingId: '2026-11-17-1300' },
      { kind: 'extra', meetingId: '2026-11-18-1300', day: '2026-11-18', time: '13:00' },
    ];
    const source = sourceOf({ plan: { changes } });
    const on = decided(source, switchRhythm(source, daily, now));
    expect(rowOf(on, now, 3)).toEqual(['2026-11-17 09:00', '2026-11-18 09:00', '2026-11-18 13:00']);
  });

  it('meets on the day a meeting was moved away from, and not where it was moved to', () => {
    const source = sourceOf({ plan: { changes: [moved('2026-11-17-0900', '2026-11-19', '13:00')] } });
    const on = decided(source, switchRhythm(source, daily, now));
    expect(rowOf(on, now, 4)).toEqual(['2026-11-17 09:00', '2026-11-18 09:00', '2026-11-19 09:00', '2026-11-20 09:00']);
  });

  it('does not meet again under the id of a meeting that was held early', () => {
    const source = sourceOf({ plan: { changes: [moved('2026-11-17-0900', '2026-11-16', '09:00')] } });
    const on = decided(source, switchRhythm(source, daily, now));
    expect(rowOf(on, '2026-11-16T00:00:00.000Z', 2)).toEqual([
      '2026-11-16 09:00 as 2026-11-17-0900',
      '2026-11-17 09:00 as 2026-11-17-0900-2',
    ]);
  });

  it('does not report a meeting that was put off into it as missed at its own time', () => {
    const source = sourceOf({ plan: { changes: [moved('2026-11-10-0900', '2026-11-18', '13:00')] } });
    const on = decided(source, switchRhythm(source, daily, now));
    expect(rowOf(on, '2026-11-10T00:00:00.000Z', 2)).toEqual(['2026-11-10 09:00 chair', '2026-11-17 09:00']);
  });
});

describe('the way back', () => {
  it('is at the planned end, also when it is noticed late', () => {
    const on = decided(weekly, switchRhythm(weekly, crisis, now));
    const decision = endRhythm(on, { now: '2026-11-21T10:00:00.000Z' });
    expect(decision).toMatchObject({
      plan: { rhythm: { name: 'normal', since: friday, reason: '' } },
      record: { at: '2026-11-21T10:00:00.000Z', what: 'rhythmEnded', detail: 'crisis' },
    });
    expect(rowOf(decided(on, decision), friday, 1)).toEqual(['2026-11-24 09:00']);
  });

  it('is at once when somebody ends it early, and is recorded with who', () => {
    const on = decided(weekly, switchRhythm(weekly, crisis, now));
    const early = { now: '2026-11-16T18:00:00.000Z', by };
    const decision = endRhythm(on, early);
    expect(decision).toMatchObject({ plan: { rhythm: { since: early.now, by } }, record: { by } });
    const off = decided(on, decision);
    expect(rowOf(off, early.now, 1)).toEqual(['2026-11-17 09:00']);
    expect(endRhythm(off, early)).toEqual(refused('sameRhythm'));
    expect(endRhythm(weekly, early)).toEqual(refused('sameRhythm'));
  });

  it('takes the meetings with it that only the faster rhythm has, wherever they were moved', () => {
    const changes = [
      moved('2026-11-17-0800', '2026-11-17', '10:00'),
      moved('2026-11-24-0900', '2026-11-25', '10:00'),
      // Held already.
      moved('2026-11-17-0000', '2026-11-16', '13:00'),
    ];
    const source = sourceOf({
      plan: { changes, ...inForce('crisis', '2026-11-15T00:00:00.000Z', '2026-12-01T00:00:00.000Z') },
    });
    const ended = { now: '2026-11-16T18:00:00.000Z', by };
    const off = decided(source, endRhythm(source, ended));
    expect(off.plan.changes).toEqual(changes.slice(1));
    expect(rowOf(off, ended.now, 2)).toEqual(['2026-11-17 09:00', '2026-11-25 10:00 as 2026-11-24-0900']);
  });

  it('comes sooner when the end is set earlier, and takes the same meetings with it', () => {
    const changes = [moved('2026-11-19-0800', '2026-11-19', '10:00'), moved('2026-11-17-0800', '2026-11-17', '10:00')];
    const on = sourceOf({ plan: { changes, ...inForce('crisis', '2026-11-15T00:00:00.000Z', friday) } });
    const shorter = decided(on, switchRhythm(on, { ...crisis, until: '2026-11-18T10:00:00.000Z' }, now));
    expect(shorter.plan.changes).toEqual(changes.slice(1));
  });
});

describe('the meeting that is open when the rhythm changes', () => {
  const tuesday = { id: '2026-11-17-0900', startsAt: '2026-11-17T08:00:00.000Z' };
  const deciding = { now, by };

  it('becomes the first of the faster rhythm, with its replies', () => {
    const on = decided(weekly, switchRhythm(weekly, crisis, now));
    const kept = decided(on, keepOpenMeeting(on, tuesday, deciding));
    expect(rowOf(kept, now, 2)).toEqual(['2026-11-16 12:00 as 2026-11-17-0900', '2026-11-16 16:00']);
    expect(findPlanned(kept, tuesday.id)).toMatchObject({
      rhythm: 'crisis',
      movedFrom: { day: '2026-11-17', time: '09:00' },
    });
    expect(keepOpenMeeting(kept, { ...tuesday, startsAt: '2026-11-16T11:00:00.000Z' }, deciding)).toBeUndefined();
  });

  it('leaves a meeting at its former time, also when it is skipped afterwards', () => {
    const early = '2026-11-16T06:00:00.000Z';
    const on = decided(weekly, switchRhythm(weekly, daily, early));
    const kept = decided(on, keepOpenMeeting(on, tuesday, { now: early, by }));
    expect(rowOf(kept, early, 2)).toEqual([
      '2026-11-16 09:00 as 2026-11-17-0900',
      '2026-11-17 09:00 as 2026-11-17-0900-2',
    ]);
    const skipped = decided(kept, skipMeeting(kept, tuesday, { now: early, by }));
    expect(rowOf(skipped, early, 2)).toEqual([
      '2026-11-16 09:00 as 2026-11-17-0900 chair',
      '2026-11-17 09:00 as 2026-11-17-0900-2',
    ]);
  });

  it('stays where it is when it is sooner than the first', () => {
    const halfPastEight = '2026-11-17T07:30:00.000Z';
    const on = decided(weekly, switchRhythm(weekly, crisis, halfPastEight));
    const kept = decided(on, keepOpenMeeting(on, tuesday, { now: halfPastEight }));
    expect(rowOf(kept, halfPastEight, 2)).toEqual(['2026-11-17 09:00', '2026-11-17 12:00']);
  });

  it('is left alone when the rhythm has it anyway, and when it has begun', () => {
    const on = decided(weekly, switchRhythm(weekly, daily, now));
    expect(keepOpenMeeting(on, tuesday, deciding)).toBeUndefined();
    const begun = decided(weekly, switchRhythm(weekly, crisis, '2026-11-17T08:00:00.000Z'));
    expect(keepOpenMeeting(begun, tuesday, { now: '2026-11-17T08:00:00.000Z' })).toBeUndefined();
  });

  it('of a crisis is still held when the crisis ends before it', () => {
    const on = decided(weekly, switchRhythm(weekly, crisis, now));
    const open = { id: '2026-11-16-1600', startsAt: '2026-11-16T15:00:00.000Z' };
    const ended = { now: '2026-11-16T14:00:00.000Z', by };
    const off = decided(on, endRhythm(on, ended));
    const kept = decided(off, keepOpenMeeting(off, open, ended));
    expect(rowOf(kept, ended.now, 2)).toEqual(['2026-11-16 16:00', '2026-11-17 09:00']);
  });
});
