import type { Publication, SummaryLine } from '../desk/summary';
import type { NewsTopic } from '../desk/subscription';
import { renderGroup } from '../summary/render-group';
import { renderWide } from '../summary/render-wide';
import type { News } from './news';

type Reader = { readonly topics: readonly NewsTopic[]; readonly belongs: boolean };

/** What of the publication somebody with these topics gets: the group's own rendering, or what went wide of it. */
export function newsFor(publication: Publication, { topics, belongs }: Reader): News {
  const isAll = topics.includes('summary');
  if (belongs) {
    const { intro, sections } = renderGroup(publication);
    const summary = { intro: isAll ? intro : '', sections: pick(sections, topics) };
    return { for: 'group', summary: summary.intro === '' && summary.sections.length === 0 ? undefined : summary };
  }
  const wide = publication.wentWide ? renderWide(publication) : undefined;
  if (wide === undefined) return { for: 'wide', summary: undefined };
  const summary = { intro: isAll ? wide.intro : undefined, sections: pick(wide.sections, topics) };
  const isNothing = summary.intro === undefined && summary.sections.length === 0;
  return { for: 'wide', summary: isNothing ? undefined : summary };
}

interface Section<L> {
  readonly section: SummaryLine['section'];
  readonly lines: readonly L[];
}

function pick<L extends SummaryLine>(sections: readonly Section<L>[], topics: readonly NewsTopic[]): Section<L>[] {
  return sections
    .map(({ section, lines }) => ({ section, lines: lines.filter((line) => isWanted(line, topics)) }))
    .filter(({ lines }) => lines.length > 0);
}

function isWanted({ section, level }: SummaryLine, topics: readonly NewsTopic[]): boolean {
  if (topics.includes('summary')) return true;
  if (section === 'decision') return topics.includes('decisions');
  if (section !== 'situation') return false;
  return topics.includes('board') || (topics.includes('critical') && level === 'critical');
}
