import type { Instant, LocalDate } from '../calendar';
import type { PlanChange } from '../plan';
import type { RhythmName } from '../rhythm';
import { weekdayOf } from './days';
import { freeMeetingId } from './meeting-id';
import type { MeetingSource } from './meeting-source';
import { rhythmAt } from './rhythm-at';
import { rhythmOf } from './rhythm-of';
import { instantAt, wallTimeAt, type WallTime } from './wall-clock';

type Extra = Extract<PlanChange, { kind: 'extra' }>;

/** A time the rhythm gives, before free days and the chair's changes. */
export interface RhythmSlot extends WallTime {
  readonly id: string;
  readonly startsAt: Instant;
  readonly rhythm: RhythmName;
}

/**
 * The times the rhythms give on a day, in time order, each moment once. The id of such a time carries `-2` when an extra
 * meeting has the plain one; a moved meeting is this very time put elsewhere, so the id stays with it.
 */
export function rhythmSlotsOf({ group, plan }: MeetingSource): (day: LocalDate) => readonly RhythmSlot[] {
  const names: readonly RhythmName[] = [...new Set(['normal' as const, plan.rhythm?.name ?? 'normal'])];
  const rhythms = names.map((name) => ({ name, ...rhythmOf(group, name) }));
  const extras = plan.changes.filter((change) => change.kind === 'extra');
  const known = new Map<LocalDate, readonly RhythmSlot[]>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const weekday = weekdayOf(day);
    const slots = rhythms
      .filter(({ days }) => days.includes(weekday))
      .flatMap(({ name, times }) => times.map((time) => slotAt(group.timeZone, { day, time }, name, extras)))
      .filter((slot) => slot !== undefined)
      .filter((slot) => slot.rhythm === rhythmAt(plan, slot.startsAt));
    const once = eachMomentOnce(group.timeZone, slots);
    known.set(day, once);
    return once;
  };
}

function slotAt(zone: string, wall: WallTime, rhythm: RhythmName, extras: readonly Extra[]): RhythmSlot | undefined {
  const startsAt = instantAt(zone, wall);
  const isElsewhere = (id: string) =>
    extras.some((extra) => extra.meetingId === id && instantAt(zone, extra) !== startsAt);
  const id = freeMeetingId(wall, isElsewhere);
  return id === undefined ? undefined : { ...wall, id, startsAt, rhythm };
}

/** Where the clock change puts 02:30 at 03:30, the meeting that the rhythm has at 03:30 is the one. */
function eachMomentOnce(zone: string, slots: readonly RhythmSlot[]): readonly RhythmSlot[] {
  const byMoment = new Map<Instant, RhythmSlot>();
  for (const slot of slots) {
    const isFirst = !byMoment.has(slot.startsAt);
    if (isFirst || wallTimeAt(zone, slot.startsAt).time === slot.time) byMoment.set(slot.startsAt, slot);
  }
  return [...byMoment.values()].toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}
