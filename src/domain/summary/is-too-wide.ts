import type { WideSummary } from './render-wide';

/** Most lines, and most UTF-16 units of all texts together, that may go wide: as much as one card shows uncut, whatever the characters. */
export const wideLimits = { lines: 60, units: 12_000 } as const;

/** Is it more than can be looked at as a whole before it goes out? */
export function isTooWide({ intro, sections }: WideSummary): boolean {
  const lines = sections.flatMap((one) => one.lines);
  const units = lines.reduce((sum, { title = '', text }) => sum + title.length + text.length, intro?.text.length ?? 0);
  return lines.length > wideLimits.lines || units > wideLimits.units;
}
