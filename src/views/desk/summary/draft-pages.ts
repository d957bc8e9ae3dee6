import { summarySections, type Summary, type SummaryLine } from '../../../domain/desk/summary';

/** Lines in one form: with the longest texts of the dearest characters it keeps the card budget, and no more than a person can look over. */
const linesOfPage = 8;

/** Some lines of a section, as many as one form holds. */
export interface DraftPage {
  readonly section: SummaryLine['section'];
  /** From 0. */
  readonly page: number;
  /** The number of its first line in the section, from 1. */
  readonly first: number;
  /** Lines of the whole section. */
  readonly total: number;
  readonly lines: readonly SummaryLine[];
}

/** The draft in portions, in the order of the summary. Sections without lines have none. */
export function draftPages({ lines }: Pick<Summary, 'lines'>): readonly DraftPage[] {
  return summarySections.flatMap((section) => {
    const own = lines.filter((line) => line.section === section);
    return Array.from({ length: Math.ceil(own.length / linesOfPage) }, (_, page): DraftPage => {
      const start = page * linesOfPage;
      return { section, page, first: start + 1, total: own.length, lines: own.slice(start, start + linesOfPage) };
    });
  });
}
