import { summarySections, type Summary, type SummaryLine } from '../desk/summary';
import { asWide, type Wide } from '../visibility';
import type { SummarySection } from './render-group';

/** A summary as anybody else reads it. It holds nothing but what somebody has marked: its types take no other lines. */
export interface WideSummary {
  readonly intro: Wide<Summary['intro']> | undefined;
  readonly sections: readonly { readonly section: SummarySection; readonly lines: readonly Wide<SummaryLine>[] }[];
}

/** What of a draft or of a posted summary goes wide; undefined when nothing does. */
export function renderWide({ intro, lines }: Pick<Summary, 'intro' | 'lines'>): WideSummary | undefined {
  const marked = lines.flatMap((line) => (line.isLeftOut ? [] : (asWide(line) ?? [])));
  const wideIntro = intro.text === '' ? undefined : asWide(intro);
  if (marked.length === 0 && wideIntro === undefined) return undefined;
  return {
    intro: wideIntro,
    sections: summarySections
      .map((section) => ({ section, lines: marked.filter((line) => line.section === section) }))
      .filter((one) => one.lines.length > 0),
  };
}
