import type { WideSummary } from '../../../domain/summary/render-wide';
import type { CardMessage } from '../../card-message';
import { momentText } from '../../dates';
import { say } from '../../words';
import { renderedCard } from './rendered-card';
import { summaryNotification, summaryTitle } from './summary-title';
import type { SummaryOptions } from './summary-options';
import { wideShown } from './wide-shown';

/** A posted summary for people outside the group: what has been marked and let, and nothing else. */
export function wideSummaryCard(
  wide: WideSummary,
  options: SummaryOptions & { readonly corrects?: string | undefined },
): CardMessage {
  const { language, timeZone, corrects, told = [] } = options;
  const isCorrection = corrects !== undefined;
  const correction = isCorrection
    ? [say(language, 'summary.correction', { when: momentText(corrects, timeZone, language) })]
    : [];
  return renderedCard(
    {
      title: summaryTitle(options, isCorrection),
      summary: summaryNotification(options, isCorrection),
      parts: [{ shown: wideShown(wide) }],
    },
    { ...options, told: [...correction, ...told] },
  );
}
