import type { Summary, SummaryLine } from '../desk/summary';
import type { NamedPerson } from '../person';
import type { Visibility } from '../visibility';
import { factsText } from './facts-text';
import { refusedSummary, type SummaryDecision } from './summary-decision';
import { withVersion } from './with-version';

/** What the chair made of one line. */
export interface LineChange {
  readonly key: string;
  readonly text: string;
  readonly visibility: Visibility;
  readonly isLeftOut: boolean;
}

/** What came back from one form of the draft: the card's version, and the lines or the intro that stood in it. */
export interface DraftChange {
  readonly shownVersion: number;
  readonly by: NamedPerson;
  readonly lines?: readonly LineChange[];
  readonly intro?: Summary['intro'];
}

/** The draft with what the chair has written and marked. A card that shows a former version changes nothing. */
export function changeLines(summary: Summary, { shownVersion, by, lines = [], intro }: DraftChange): SummaryDecision {
  const byKey = new Map(lines.map((change) => [change.key, change]));
  const seen = { ...summary.seen };
  const next = summary.lines.map((line): SummaryLine => {
    const change = byKey.get(line.key);
    if (change === undefined) return line;
    const { text, visibility, isLeftOut } = change;
    if (text !== line.text) seen[line.key] ??= factsText(line);
    return { ...line, text, visibility, isLeftOut };
  });
  const changed: Summary = { ...summary, lines: next, intro: intro ?? summary.intro, seen };
  const isSame = JSON.stringify([summary.lines, summary.intro]) === JSON.stringify([changed.lines, changed.intro]);
  if (isSame) return { kind: 'again', summary };
  if (summary.state === 'posted') return refusedSummary(summary, 'posted');
  if (summary.version !== shownVersion) return refusedSummary(summary, 'stale');
  return { kind: 'changed', summary: withVersion(summary, changed, by) };
}
