import type { WideSummary } from '../../../domain/summary/render-wide';
import type { ShownSummary } from './section-views';

/** A wide rendering as it is shown. Made of nothing else: what is not marked has no way in. */
export function wideShown({ intro, sections }: WideSummary): ShownSummary {
  return { intro: intro?.text ?? '', sections };
}
