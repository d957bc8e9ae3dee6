import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPlanned } from '../../../src/domain/calendar-of-meetings/find-planned';
import { instantAt } from '../../../src/domain/calendar-of-meetings/wall-clock';
import { plusDays } from '../../../src/domain/calendar-of-meetings/days';
import { firstPlannedAt, meetingIdAt } from '../../../src/domain/calendar-of-meetings/meeting-id';
import { meetingIdSchema } from '../../../src/domain/meeting';
import type { PlanChange } from '../../../src/domain/plan';
import { rhythmNames } from '../../../src/domain/rhythm';
import { weekdays } from '../../../src/domain/weekday';
import { isQuiet } from '../../../src/domain/calendar-of-meetings/quiet-hours';
import { sampleGroup } from '../../support/sample';
import { take } from './planned-row';

const time = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
const duration = fc.constantFrom('PT0S', 'PT10M', 'PT45M', 'PT2H', 'PT5H', 'PT18H', 'P1D', 'P2D', 'P6D');
const rhythm = fc.record(
  {
    days: fc.subarray([...weekdays], { minLength: 1 }),
    times: fc.array(time, { minLength: 1, maxLength: 6 }),
    askBefore: duration,
    deadlineBefore: duration,
    postBefore: duration,
    remindBefore: fc.array(duration, { maxLength: 4 }),
    closeAfter: duration,
  },
  { requiredKeys: [] },
);
/** Weeks with a clock change in the zones below, and the end of a year. */
const firstDay = fc.constantFrom('2026-03-23', '2026-10-19', '2026-04-01', '2026-09-28', '2026-12-21', '2028-02-21');

const cases = fc
  .record({
    timeZone: fc.constantFrom('Europe/Oslo', 'Australia/Sydney', 'America/Santiago', 'Pacific/Chatham'),
    first: firstDay,
    meeting: fc.record({ weekday: fc.constantFrom(...weekdays), time, askBefore: duration, deadlineBefore: duration }),
    crisis: rhythm,
    intensified: rhythm,
    then: fc.constantFrom('skip' as const, 'before' as const, 'after' as const),
    free: fc.array(fc.integer({ min: -7, max: 30 }), { maxLength: 12 }),
    quietHours: fc.record({ from: time, to: time }),
    name: fc.constantFrom(...rhythmNames),
    since: fc.integer({ min: -3, max: 20 }),
    length: fc.integer({ min: 0, max: 20 }),
    pausedFor: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    changes: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom('skipped' as const, 'moved' as const, 'extra' as const),
        of: fc.integer({ min: -3, max: 25 }),
        at: time,
        to: fc.integer({ min: -3, max: 25 }),
        toTime: time,
        copy: fc.constantFrom(1, 1, 1, 2),
      }),
      { maxLength: 10, selector: ({ of, at, copy }) => `${of} ${at} ${copy}` },
    ),
  })
  .map((given) => {
    const day = (count: number) => plusDays(given.first, count);
    const { timeZone, meeting, crisis, intensified, quietHours, then } = given;
    const group = sampleGroup(1, {
      timeZone,
      meeting,
      rhythms: { crisis, intensified },
      quietHours,
      holidays: { then },
    });
    const at = (count: number) => instantAt(timeZone, { day: day(count), time: '10:17' });
    const changes = given.changes.map((change): PlanChange => {
      const meetingId = meetingIdAt({ day: day(change.of), time: change.at }, change.copy);
      const to = { day: day(change.to), time: change.toTime };
      return change.kind === 'skipped' ? { kind: 'skipped', meetingId } : { kind: change.kind, meetingId, ...to };
    });
    const plan = {
      changes,
      marks: [],
      rhythm: { name: given.name, since: at(given.since), until: at(given.since + given.length), reason: 'Øvelse' },
      ...(given.pausedFor === undefined ? {} : { pausedUntil: day(given.pausedFor) }),
    };
    const free = new Set(given.free.map(day));
    const source = { group, plan, freeDays: (each: string) => (free.has(each) ? 'Fri' : undefined) };
    return { source, from: at(0), free };
  });

describe('any row of meetings', () => {
  it('is in order, has no id twice, and every meeting’s own times are in order', () => {
    fc.assert(
      fc.property(cases, ({ source, from }) => {
        const row = take(source, from, 25);
        expect(new Set(row.map(({ id }) => id)).size).toBe(row.length);
        let last = from;
        let previous = '';
        for (const one of row) {
          const wrong = [
            one.startsAt <= last && 'starts before the one before it',
            !meetingIdSchema.safeParse(one.id).success && 'has no valid id',
            one.asksAt < previous && 'asks before the one before it has started',
            one.asksAt >= one.deadline && 'asks after the deadline',
            one.deadline >= one.startsAt && 'has its deadline after the start',
            one.reminders.some((at) => at <= one.asksAt || one.deadline <= at) && 'reminds too early or too late',
            one.reminders.some((at, index) => at <= (one.reminders[index - 1] ?? '')) && 'reminds out of order',
            (one.postsAt < one.deadline || one.startsAt < one.postsAt) && 'posts too early or too late',
            one.closesAt <= one.startsAt && 'closes before it starts',
          ].filter((each) => each !== false);
          if (wrong.length > 0) expect({ ...one, wrong }).toBeUndefined();
          last = one.startsAt;
          if (one.status === 'meets') previous = one.startsAt;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not remind in the quiet hours of the normal rhythm', () => {
    fc.assert(
      fc.property(cases, ({ source, from }) => {
        const { timeZone, quietHours = { from: '00:00', to: '00:00' } } = source.group;
        const normal = take(source, from, 30).filter((one) => one.rhythm === 'normal');
        const quiet = normal.flatMap(({ reminders }) => reminders).filter((at) => isQuiet(timeZone, quietHours, at));
        expect(quiet).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on where it is read from', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 15 }), ({ source, from }, skip) => {
        const row = take(source, from, skip + 10);
        const later = row[skip - 1];
        if (later === undefined) return;
        expect(take(source, later.startsAt, row.length - skip)).toEqual(row.slice(skip));
      }),
      { numRuns: 30 },
    );
  });

  it('meets on no free day in the normal rhythm unless the chair put the meeting there', () => {
    fc.assert(
      fc.property(cases, ({ source, from, free }) => {
        const placed = new Set(source.plan.changes.map(({ meetingId }) => meetingId));
        const given = take(source, from, 30).filter((one) => one.status === 'meets' && !placed.has(one.id));
        expect(given.filter((one) => one.rhythm === 'normal' && free.has(one.day))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('gives every meeting back by its id, with the time it was first planned for', () => {
    fc.assert(
      fc.property(cases, ({ source, from }) => {
        for (const one of take(source, from, 15)) {
          expect(findPlanned(source, one.id)).toEqual(one);
          const first = firstPlannedAt(one.id);
          if (one.movedFrom !== undefined) expect(one.movedFrom).toMatchObject(first);
          else expect(instantAt(source.group.timeZone, first)).toBe(one.startsAt);
        }
      }),
      { numRuns: 30 },
    );
  });
});
