import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { PlannedMeeting } from '../../../src/domain/calendar-of-meetings/planned-meeting';
import { emptyPlan } from '../../../src/domain/plan';
import { chair, meets, plus, TinyGroup } from './tiny-group';

/** Four days before Norway's clock goes back. */
const start = '2026-10-21T04:00:00.000Z';

/** Nine in ten are as the rhythm says, the others skipped or moved by somebody or by a free day. */
const fate = fc.constantFrom<Partial<PlannedMeeting>>(
  ...Array.from({ length: 18 }, () => ({})),
  { status: 'skipped', why: 'freeDay', freeDay: 'Fri' } as Partial<PlannedMeeting>,
  { status: 'skipped', why: 'chair' } as Partial<PlannedMeeting>,
  { movedFrom: { day: '2026-10-01', time: '09:00', freeDay: 'Fri' } },
);

/** Times of one meeting in minutes: since the one before, and of its steps against its start. */
const shape = fc.record({
  gap: fc.oneof(fc.nat(90), fc.constant(240), fc.constant(1440), fc.nat(14_000)),
  ask: fc.integer({ min: 30, max: 4320 }),
  deadline: fc.double({ min: 0, max: 1, noNaN: true }),
  post: fc.double({ min: 0, max: 1, noNaN: true }),
  reminders: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
  closes: fc.integer({ min: 60, max: 12_000 }),
  rhythm: fc.constantFrom('normal' as const, 'normal' as const, 'intensified' as const, 'crisis' as const),
  fate,
});

const calendar = fc.array(shape, { minLength: 1, maxLength: 20 }).map((shapes) => {
  let startsAt = plus(start, 300);
  return shapes.map((one, index): PlannedMeeting => {
    startsAt = plus(startsAt, one.gap);
    const deadline = Math.floor(one.ask * one.deadline);
    const reminders = one.reminders.map((part) => deadline + Math.floor((one.ask - deadline) * part));
    return meets(startsAt.slice(0, 10), {
      id: `m${index}`,
      startsAt,
      asksAt: plus(startsAt, -one.ask),
      reminders: [...new Set(reminders)].toSorted((a, b) => b - a).map((minutes) => plus(startsAt, -minutes)),
      deadline: plus(startsAt, -deadline),
      postsAt: plus(startsAt, -Math.floor(deadline * one.post)),
      closesAt: plus(startsAt, one.closes),
      rhythm: one.rhythm,
      ...one.fate,
    });
  });
});

const hands = ['collect', 'post', 'hold', 'release', 'close', 'rosterLate', 'rosterComes'] as const;
const events = fc.array(
  fc.record({
    jump: fc.oneof(fc.integer({ min: -60, max: 90 }), fc.nat(600), fc.nat(20_000)),
    hand: fc.option(fc.constantFrom(...hands), { nil: undefined, freq: 2 }),
  }),
  { maxLength: 60 },
);
const until = fc.option(fc.nat(20_000), { nil: undefined });
const far = plus(start, 500 * 1440);

describe('any calendar, any clock and any people', () => {
  it('do each thing at most once, in its time, and lose no meeting', () => {
    fc.assert(
      fc.property(calendar, events, until, (planned, steps, end) => {
        const group = groupOf(planned, end);
        let now = start;
        for (const { jump, hand } of steps) {
          now = plus(now, jump);
          byHand(group, hand, now);
          checkSleep(group, now, group.run(now));
        }
        byHand(group, 'rosterComes', now);
        for (let next: string | undefined = now < far ? now : undefined; next !== undefined;) next = group.run(next);
        group.run(far);
        checkTimes(group);
        checkOnce(group);
        checkAccount(group);
      }),
      { numRuns: 150 },
    );
  });

  it('do the same whether the group is looked at every minute or at its wake-ups only', () => {
    fc.assert(
      fc.property(calendar, until, fc.nat(3000), (planned, end, offset) => {
        const begin = plus(planned[0]?.startsAt ?? start, -offset);
        const [sleeper, watcher] = [groupOf(planned, end), groupOf(planned, end)];
        sleeper.live(begin, plus(begin, 6000));
        watcher.live(begin, plus(begin, 6000), 1);
        expect(sleeper.story).toEqual(watcher.story);
      }),
      { numRuns: 10 },
    );
  });
});

function groupOf(planned: readonly PlannedMeeting[], end: number | undefined): TinyGroup {
  const rhythm =
    end === undefined ? undefined : { name: 'crisis' as const, since: start, until: plus(start, end), reason: '' };
  return new TinyGroup(planned, { startedAt: start, plan: { ...emptyPlan, rhythm } });
}

function byHand(group: TinyGroup, hand: (typeof hands)[number] | undefined, now: string): void {
  if (hand === 'collect') group.collect(now);
  if (hand === 'post') group.post(now);
  if (hand === 'hold') group.change({ heldBy: chair });
  if (hand === 'release') group.change({ heldBy: undefined });
  if (hand === 'close' && group.openId !== undefined) group.close(now);
  if (hand === 'rosterLate') group.rosterAtOnce = false;
  if (hand === 'rosterComes') {
    group.rosterAtOnce = true;
    group.change({ rosterComplete: true });
  }
}

/** Nothing is due until the wake-up, which lies ahead, and something is at it. */
function checkSleep(group: TinyGroup, now: string, wakeAt: string | undefined): void {
  if (wakeAt === undefined) {
    expect(group.due(far).step).toBeUndefined();
    return;
  }
  const minutes = (Date.parse(wakeAt) - Date.parse(now)) / 60_000;
  const isDue = [0.1, 0.5, 0.9, 1].map((part) => group.due(plus(now, minutes * part)).step !== undefined);
  // Rows that are to come are looked for every minute.
  const isWaiting = group.latest?.rosterComplete === false;
  expect(isDue).toEqual([false, false, false, isWaiting ? isDue[3] : true]);
}

function checkTimes(group: TinyGroup): void {
  for (const { at, step } of group.done) {
    if (step.do === 'open') expect(step.planned.asksAt <= at && at < step.planned.startsAt).toBe(true);
    if (step.do === 'announceFree') {
      expect(at < step.planned.startsAt && step.planned.startsAt <= plus(at, 7 * 1440)).toBe(true);
    }
    if (step.do === 'missed') expect(step.planned.every((one) => one.startsAt <= at)).toBe(true);
    if (step.do !== 'remind') continue;
    const row = group.rows.get(step.meetingId);
    const time = row?.reminders?.[step.nth - 1] ?? far;
    expect(time <= at && at < plus(time, 120) && at < (row?.deadline ?? '')).toBe(true);
    const hour = DateTime.fromISO(at, { zone: 'Europe/Oslo' }).hour;
    expect(row?.rhythm === 'normal' && (hour >= 20 || hour < 7)).toBe(false);
  }
}

function checkOnce(group: TinyGroup): void {
  const names = group.story.map((line) => line.slice(17).replace(/^late /, ''));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
}

/** Each meeting that was to be was opened or told as missed, once; a skipped one neither. */
function checkAccount(group: TinyGroup): void {
  const missed = group.done.flatMap(({ step }) => (step.do === 'missed' ? [step] : []));
  const named = missed.flatMap((step) => step.planned.map(({ id }) => id));
  const older = missed.reduce((sum, step) => sum + step.older, 0);
  const accounted = [...named, ...group.rows.keys()];
  const toBe = group.planned.filter((one) => one.status === 'meets').map(({ id }) => id);
  expect(new Set(accounted).size).toBe(accounted.length);
  expect(accounted.filter((id) => !toBe.includes(id))).toEqual([]);
  expect(accounted.length + older).toBe(toBe.length);
}
