import type { LocalDate } from '../calendar';
import { givenSlotsOf } from './given-slots';
import type { MeetingSource } from './meeting-source';
import { placedSlots } from './placed-slots';
import type { Slot } from './slot';

/**
 * What stands on a day, in time order and each moment once. A meeting that the chair put somewhere takes the place of
 * the rhythm's at the same moment; a moment the chair has skipped and used again is used.
 */
export function slotsOf(source: MeetingSource): (day: LocalDate) => readonly Slot[] {
  const placed = placedSlots(source).toSorted((a, b) => a.status.localeCompare(b.status));
  const givenOn = givenSlotsOf(source, placed);
  return (day) => {
    const all = [...placed.filter((slot) => slot.day === day), ...givenOn(day)];
    const byMoment = new Map(all.toReversed().map((slot) => [slot.startsAt, slot]));
    return [...byMoment.values()].toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  };
}
