import { summaryLimits, summarySections, type Summary, type SummaryLine } from '../desk/summary';
import type { NamedPerson } from '../person';
import { factsText } from './facts-text';
import type { SummaryNews } from './news-of';
import { refusedSummary, type SummaryDecision } from './summary-decision';
import { withVersion } from './with-version';

/**
 * The draft with the news that the chair chose to take in; the others are seen and not offered again. What is taken in is
 * group-only: nobody has marked these words.
 */
export function takeIn(
  summary: Summary,
  {
    shownVersion,
    by,
    offered,
    taken,
  }: {
    readonly shownVersion: number;
    readonly by: NamedPerson;
    readonly offered: readonly SummaryNews[];
    /** Keys of those to take in. */
    readonly taken: readonly string[];
  },
): SummaryDecision {
  if (summary.state === 'posted') return refusedSummary(summary, 'posted');
  if (summary.version !== shownVersion) return refusedSummary(summary, 'stale');
  const isTaken = ({ fresh }: SummaryNews) => taken.includes(fresh.key);
  const decided = offered
    .filter((news) => !isTaken(news))
    .map(({ fresh: line }) => [line.key, factsText(line)] as const);
  const offeredKeys = new Set(offered.map(({ fresh: line }) => line.key));
  const kept = Object.entries(summary.seen ?? {}).filter(([key]) => !offeredKeys.has(key));
  const seen = Object.fromEntries([...kept, ...decided]);
  const fresh = new Map(offered.filter(isTaken).map((news) => [news.fresh.key, news.fresh]));
  const replaced = summary.lines.map((line) => fresh.get(line.key) ?? line);
  const added = [...fresh.values()].filter(({ key }) => !summary.lines.some((line) => line.key === key));
  const all: SummaryLine[] = [...replaced, ...added].slice(0, summaryLimits.lines);
  const lines = summarySections.flatMap((section) => all.filter((line) => line.section === section));
  return { kind: 'changed', summary: withVersion(summary, { ...summary, lines, seen }, by) };
}
