import { zipSync, type Zippable } from 'fflate';

/**
 * Packs files into a zip whose bytes depend on the files alone: sorted by name, all with the same date.
 * The date is built from local parts because a zip stores local time; an instant would differ with the time zone.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([name, bytes]) => [name, [bytes, {}]]));
  return zipSync(entries, { level: 9, mtime: new Date(2020, 0, 1) });
}
