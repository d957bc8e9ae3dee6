import { summarySections, type Summary, type SummaryLine } from '../desk/summary';

export type SummarySection = SummaryLine['section'];

/** A summary as the group reads it: what is left out is not in it. */
export interface GroupSummary {
  readonly intro: string;
  readonly sections: readonly { readonly section: SummarySection; readonly lines: readonly SummaryLine[] }[];
}

/** The full rendering of a draft or of a posted summary, for the group only. */
export function renderGroup({ intro, lines }: Pick<Summary, 'intro' | 'lines'>): GroupSummary {
  const shown = lines.filter(({ isLeftOut }) => !isLeftOut);
  return {
    intro: intro.text,
    sections: summarySections
      .map((section) => ({ section, lines: shown.filter((line) => line.section === section) }))
      .filter((one) => one.lines.length > 0),
  };
}
