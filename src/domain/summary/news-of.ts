import type { Summary, SummaryLine } from '../desk/summary';
import { factsText } from './facts-text';

/** What has happened since the draft was made: a line that is new, or what a line would say today. */
export interface SummaryNews {
  readonly fresh: SummaryLine;
  /** The line that stands; undefined for something new. */
  readonly standing: SummaryLine | undefined;
}

/** What the facts say today that the chair has not seen yet, in the order of the lines. `today` is drawn up anew. */
export function newsOf(
  summary: Pick<Summary, 'lines' | 'seen'>,
  today: readonly SummaryLine[],
): readonly SummaryNews[] {
  const standing = new Map(summary.lines.map((line) => [line.key, line]));
  return today.flatMap((fresh): SummaryNews[] => {
    const line = standing.get(fresh.key);
    const known = summary.seen?.[fresh.key] ?? (line && factsText(line));
    return known === factsText(fresh) ? [] : [{ fresh, standing: line }];
  });
}
