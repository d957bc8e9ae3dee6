import { IANAZone } from 'luxon';
import type { Instant, LocalDate } from '../calendar';
import { plusDays } from './days';

/** A time as people say it in the group's zone: the day, and the time of day as `HH:mm`. */
export interface WallTime {
  readonly day: LocalDate;
  readonly time: string;
}

const minuteLength = 60_000;

/**
 * The moment the clocks in `zone` show `wall`. A time that the clock change repeats is the first of the two; one that it
 * leaves out is as far after the change as it would have been: 02:30 becomes 03:30. Unlike luxon's own reading of a
 * local time it does not depend on the day it is asked.
 */
export function instantAt(zone: string, { day, time }: WallTime): Instant {
  const shown = Date.parse(`${day}T${time}:00.000Z`);
  const before = shown - offsetOn(zone, plusDays(day, -1));
  const after = shown - offsetOn(zone, plusDays(day, 2));
  if (before === after) return new Date(before).toISOString();
  const clock = IANAZone.create(zone);
  const shows = (at: number) => at + clock.offset(at) * minuteLength === shown;
  const at = [before, after].filter(shows).toSorted((a, b) => a - b);
  return new Date(at[0] ?? before).toISOString();
}

const known = new Map<string, number>();
const mostKnown = 1000;

/** How far the clocks in `zone` are ahead when the UTC day begins, in milliseconds. Remembered: asking is slow. */
function offsetOn(zone: string, day: LocalDate): number {
  const key = `${zone} ${day}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostKnown) known.clear();
  const offset = IANAZone.create(zone).offset(Date.parse(day)) * minuteLength;
  known.set(key, offset);
  return offset;
}

/** What the clocks in `zone` show at `at`, to the minute. */
export function wallTimeAt(zone: string, at: Instant): WallTime {
  const moment = Date.parse(at);
  const shown = new Date(moment + IANAZone.create(zone).offset(moment) * minuteLength).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}
