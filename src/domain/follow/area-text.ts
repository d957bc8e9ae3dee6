import type { Publication, SummaryLine } from '../desk/summary';
import { renderWide, type WideSummary } from '../summary/render-wide';
import type { Wide } from '../visibility';

/** What an area may tell its own people of a posted summary. */
export interface AreaText {
  readonly areaName: string;
  /** What the summary says of this area. */
  readonly own: readonly Wide<SummaryLine>[];
  /** All else that went wide; undefined when nothing is to be shared, as after a correction that took all back. */
  readonly rest: WideSummary | undefined;
}

/** The area's shareable text of a publication: its own lines apart, to stand first. */
export function areaText(publication: Publication, area: { readonly id: string; readonly name: string }): AreaText {
  const wide = publication.wentWide ? renderWide(publication) : undefined;
  const isOwn = (line: SummaryLine) => line.areaId === area.id;
  const sections = wide?.sections ?? [];
  return {
    areaName: area.name,
    own: sections.flatMap(({ lines }) => lines.filter(isOwn)),
    rest: wide && {
      intro: wide.intro,
      sections: sections
        .map(({ section, lines }) => ({ section, lines: lines.filter((line) => !isOwn(line)) }))
        .filter(({ lines }) => lines.length > 0),
    },
  };
}
