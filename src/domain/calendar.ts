import { DateTime, IANAZone } from 'luxon';
import { z } from 'zod';

/** A moment as `2026-11-24T08:00:00.000Z`: always UTC with milliseconds, so that text order is time order. */
export type Instant = string;
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A day in the group's calendar as `2026-11-24`. */
export type LocalDate = string;
export const localDateSchema = z.iso.date();

/** The IANA name of a time zone that the runtime knows. */
export const timeZoneSchema = z.string().refine(isKnownZone);

/** Zones that were found to be known: asking the runtime takes longer than reading the rest of a group. */
const knownZones = new Set<string>();

function isKnownZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  const isKnown = IANAZone.isValidZone(zone);
  if (isKnown) knownZones.add(zone);
  return isKnown;
}

/** One for each zone: making it takes a hundred times as long as using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day that `at` falls on in `zone`. */
export function dayIn(zone: string, at: Instant): LocalDate {
  const known = dayFormats.get(zone);
  // Swedish writes days as we do.
  const format = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  if (known === undefined) dayFormats.set(zone, format);
  return format.format(Date.parse(at));
}

/** Whole days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round(DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days);
}

/** True when `day` lies in the period; both ends belong to it and a missing end is open. */
export function isWithin(
  period: { from?: LocalDate | undefined; to?: LocalDate | undefined },
  day: LocalDate,
): boolean {
  return (period.from === undefined || period.from <= day) && (period.to === undefined || day <= period.to);
}
