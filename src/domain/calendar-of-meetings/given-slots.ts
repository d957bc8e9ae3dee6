import type { LocalDate } from '../calendar';
import { plusDays } from './days';
import { dayInstead, longestFreeDayMove, type DayQuestions } from './free-day-move';
import { holidaysOf } from './holidays-of';
import type { MeetingSource } from './meeting-source';
import { rhythmAt } from './rhythm-at';
import { rhythmSlotsOf, type RhythmSlot } from './rhythm-slots';
import type { Slot } from './slot';
import { instantAt } from './wall-clock';

/**
 * What the rhythm gives on a day after free days, the pause and the meetings the chair skipped or moved away; `placed`
 * are those that stand where the chair put them.
 */
export function givenSlotsOf(source: MeetingSource, placed: readonly Slot[]): (day: LocalDate) => readonly Slot[] {
  const { group, plan, freeDays } = source;
  const { then } = holidaysOf(group);
  const zone = group.timeZone;
  const rhythmSlotsOn = rhythmSlotsOf(source);
  const changed = new Map(plan.changes.map(({ meetingId, kind }) => [meetingId, kind]));
  const isPaused = (day: LocalDate) => plan.pausedUntil !== undefined && day < plan.pausedUntil;
  const isTaken = (at: string) => placed.some((slot) => slot.status === 'meets' && slot.startsAt === at);
  const questions: DayQuestions = {
    zone,
    meetsOn: (day) => rhythmSlotsOn(day).length > 0,
    isFree: (day) => freeDays(day) !== undefined,
    isOpen: (day, at) => !isPaused(day) && rhythmAt(plan, at) === 'normal' && !isTaken(at),
  };

  function settled({ day, time, ...rest }: RhythmSlot): Slot | undefined {
    const slot = { ...rest, day, origin: 'rhythm' } as const;
    const change = changed.get(slot.id);
    if (change === 'moved') return undefined;
    if (change === 'skipped') return { ...slot, status: 'skipped', why: 'chair' };
    if (isPaused(day)) return { ...slot, status: 'skipped', why: 'paused' };
    const freeDay = slot.rhythm === 'normal' ? freeDays(day) : undefined;
    if (freeDay === undefined) return { ...slot, status: 'meets' };
    const instead = then === 'skip' ? undefined : dayInstead({ day, time }, then, questions);
    if (instead === undefined) return { ...slot, status: 'skipped', why: 'freeDay', freeDay };
    const startsAt = instantAt(zone, { day: instead, time });
    return { ...slot, day: instead, startsAt, movedFrom: { day, time, freeDay }, status: 'meets' };
  }

  /** Where a meeting of `day` can come from. */
  function sources(day: LocalDate): readonly LocalDate[] {
    if (then === 'skip') return [day];
    const steps = Array.from({ length: longestFreeDayMove + 1 }, (_, step) => step);
    return steps.map((step) => plusDays(day, then === 'after' ? -step : step));
  }

  return (day) =>
    sources(day)
      .flatMap((each) => rhythmSlotsOn(each).filter((slot) => each === day || slot.rhythm === 'normal'))
      .map(settled)
      .filter((slot) => slot !== undefined)
      .filter((slot) => slot.day === day);
}
