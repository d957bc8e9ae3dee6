import type { PlannedMeeting } from '../../../src/domain/calendar-of-meetings/planned-meeting';
import type { Meeting } from '../../../src/domain/meeting';
import { emptyPlan, type Plan } from '../../../src/domain/plan';
import { deadlineWhenOpened } from '../../../src/domain/schedule';
import { announcedMark } from '../../../src/domain/week/free-day';
import { lookAhead } from '../../../src/domain/week/look-ahead';
import { nextStep, type Due } from '../../../src/domain/week/next-step';
import type { Step } from '../../../src/domain/week/step';
import type { WeekState } from '../../../src/domain/week/week-state';
import { withMarks } from '../../../src/domain/week/with-marks';
import { withOpened } from '../../../src/domain/week/with-opened';
import { withMissed, withSettled } from '../../../src/domain/week/with-settled';
import { withStep } from '../../../src/domain/week/with-step';
import { personId } from '../../support/sample';

export const chair = { id: personId(1), name: 'Leder' };
const quietHours = { from: '20:00', to: '07:00' };

/** A group in memory that does what it is told is due, and remembers when it did what. */
export class TinyGroup {
  readonly rows = new Map<string, Meeting>();
  readonly done: { readonly at: string; readonly step: Step }[] = [];
  latestId: string | undefined;
  openId: string | undefined;
  /** New meetings have all their rows at once. */
  rosterAtOnce = true;
  plan: Plan;
  planned: readonly PlannedMeeting[];
  private readonly startedAt: string;

  constructor(planned: readonly PlannedMeeting[], more: { startedAt?: string; plan?: Plan } = {}) {
    this.planned = planned;
    this.startedAt = more.startedAt ?? '2020-01-01T00:00:00.000Z';
    this.plan = more.plan ?? emptyPlan;
  }

  state(now: string): WeekState {
    return {
      planned: (from) =>
        this.planned.filter((one) => one.startsAt > from).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
      plan: this.plan,
      meeting: this.latest,
      openMeetingId: this.openId,
      timeZone: 'Europe/Oslo',
      quietHours,
      startedAt: this.startedAt,
      now,
    };
  }

  due(now: string): Due {
    return nextStep(this.state(now));
  }

  /** Does everything that is due at `now`; the next moment to look. */
  run(now: string): string | undefined {
    for (let count = 0; count < 300; count += 1) {
      const { step, wakeAt } = this.due(now);
      if (wakeAt !== undefined && wakeAt <= now) throw new Error(`would never sleep at ${now}`);
      if (step === undefined) return wakeAt;
      this.done.push({ at: now, step });
      this.perform(step, now);
    }
    throw new Error(`never ends at ${now}: ${JSON.stringify(this.done.at(-1))}`);
  }

  /** Sleeps from wake-up to wake-up, or looks every so many minutes, until `end`. */
  live(from: string, end: string, everyMinutes?: number): void {
    let now: string | undefined = from;
    while (now !== undefined && now <= end) {
      const wakeAt = this.run(now);
      now = everyMinutes === undefined ? wakeAt : plus(now, everyMinutes);
    }
  }

  /** What was done, as `<step> <meeting>` with the time. */
  get story(): string[] {
    return this.done.map(({ at, step }) => `${at.slice(0, 16)} ${named(step)}`);
  }

  get latest(): Meeting | undefined {
    return this.latestId === undefined ? undefined : this.rows.get(this.latestId);
  }

  change(change: Partial<Meeting>): void {
    if (this.latest !== undefined) this.rows.set(this.latest.id, { ...this.latest, ...change });
  }

  /** «samle inn» */
  collect(now: string): void {
    if (this.openId !== undefined && (this.latest?.startsAt ?? '') > now) return;
    const { next } = lookAhead(this.state(now));
    if (next !== undefined) this.open(next, now, true);
  }

  post(now: string): void {
    if (this.latest !== undefined && this.latest.postedAt === undefined) this.change({ postedAt: now });
  }

  close(now: string): void {
    this.change({ closedAt: now });
    this.openId = undefined;
  }

  private open(planned: PlannedMeeting, now: string, byHand: boolean): void {
    if (this.rows.has(planned.id)) throw new Error(`${planned.id} is opened twice`);
    const isToCome = (time: string) => !byHand || time > now;
    const { id, startsAt, day, reminders, postsAt, closesAt, rhythm } = planned;
    this.plan = withOpened(this.state(now), id);
    if (this.openId !== undefined) this.close(now);
    this.rows.set(id, {
      id,
      startsAt,
      day,
      deadline: deadlineWhenOpened(planned, now),
      previousId: this.latestId,
      openedAt: now,
      openedBy: byHand ? chair : undefined,
      reminders: reminders.filter(isToCome),
      postsAt: isToCome(postsAt) ? postsAt : undefined,
      closesAt,
      rhythm,
      rosterComplete: this.rosterAtOnce,
    });
    this.latestId = id;
    this.openId = id;
  }

  private postByItself(now: string): void {
    if (this.latest?.postedAt !== undefined) throw new Error('posted twice');
    if (this.latest?.heldBy !== undefined) throw new Error('posted although held');
    this.post(now);
  }

  private perform(step: Step, now: string): void {
    const { latest } = this;
    if ('meetingId' in step && step.meetingId !== latest?.id) throw new Error('a step of a meeting that is not open');
    switch (step.do) {
      case 'open':
        this.open(step.planned, now, false);
        return;
      case 'missed':
        this.plan = withMissed(this.state(now));
        return;
      case 'announceFree':
        this.plan = withMarks(this.plan, announcedMark(step.planned.id));
        return;
      case 'endRhythm':
        this.plan = { ...withSettled(this.state(now)), rhythm: undefined };
        return;
      case 'close':
        this.close(now);
        return;
      case 'remind':
      case 'late':
        if (latest !== undefined) {
          this.change(withStep(latest, step.mark, now, step.do === 'late' ? 'skipped' : 'done'));
        }
        return;
      case 'deadline':
      case 'post':
        if (step.do === 'post') this.postByItself(now);
        if (this.latest !== undefined) this.change(withStep(this.latest, step.do, now, 'done'));
    }
  }
}

function named(step: Step): string {
  switch (step.do) {
    case 'open':
    case 'announceFree':
      return `${step.do} ${step.planned.id}`;
    case 'missed':
      return ['missed', ...step.planned.map(({ id }) => id), ...(step.older === 0 ? [] : [`+${step.older}`])].join(' ');
    case 'endRhythm':
      return 'endRhythm';
    case 'remind':
      return `${step.mark} ${step.meetingId}`;
    case 'late':
      return `late ${step.mark} ${step.meetingId}`;
    case 'deadline':
    case 'post':
    case 'close':
      return `${step.do} ${step.meetingId}`;
  }
}

export function plus(at: string, minutes: number): string {
  return new Date(new Date(at).getTime() + minutes * 60_000).toISOString();
}

/** A meeting of the normal rhythm at 08:00 UTC on `day`: 09:00 in Oslo's winter. */
export function meets(day: string, change: Partial<PlannedMeeting> = {}): PlannedMeeting {
  const startsAt = change.startsAt ?? `${day}T08:00:00.000Z`;
  const before = (minutes: number) => plus(startsAt, -minutes);
  const planned = {
    id: `${day}-0900`,
    day,
    startsAt,
    asksAt: before(2 * 24 * 60),
    reminders: [before(24 * 60), before(150)],
    deadline: before(2 * 60),
    postsAt: before(30),
    closesAt: plus(startsAt, 7 * 24 * 60),
    rhythm: 'normal' as const,
    origin: 'rhythm' as const,
    status: 'meets' as const,
  };
  return { ...planned, ...change } as PlannedMeeting;
}
