import { renderGroup } from '../../../domain/summary/render-group';
import { renderWide } from '../../../domain/summary/render-wide';
import type { SummaryCard } from '../../../domain/summary/summary-card';
import type { CardMessage } from '../../card-message';
import { momentText } from '../../dates';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { renderedCard } from './rendered-card';
import { summaryNotification, summaryTitle } from './summary-title';
import type { SummaryOptions } from './summary-options';

/** The posted summary as the group reads it, in the thread of its meeting. */
export function summaryCard(
  { publication, corrects, newer }: Omit<Extract<SummaryCard, { card: 'summary' }>, 'card' | 'meeting'>,
  options: SummaryOptions,
): CardMessage {
  const { language, timeZone, told = [] } = options;
  const { nth, at, by, approvedBy, wentWide } = publication;
  const when = (moment: string) => ({ when: momentText(moment, timeZone, language) });
  const isCorrection = nth > 1;
  const notes = [
    ...(newer === undefined ? [] : [say(language, 'summary.newer', when(newer))]),
    ...(corrects === undefined ? [] : [say(language, 'summary.correction', when(corrects))]),
    ...told,
  ];
  const wide = wentWide ? renderWide(publication) : undefined;
  const count = wide?.sections.flatMap(({ lines }) => lines).length ?? 0;
  return renderedCard(
    {
      title: summaryTitle(options, isCorrection),
      summary: summaryNotification(options, isCorrection),
      parts: [{ shown: renderGroup(publication) }],
      footer: [
        say(language, 'summary.postedBy', { ...when(at), name: shownText(by.name) }),
        say(language, 'summary.wentWide', { count }),
        ...(approvedBy === undefined
          ? []
          : [say(language, 'summary.approvedBy', { name: shownText(approvedBy.name) })]),
      ],
    },
    { ...options, told: notes },
  );
}
