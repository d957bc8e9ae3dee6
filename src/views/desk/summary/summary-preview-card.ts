import type { Summary } from '../../../domain/desk/summary';
import { renderGroup } from '../../../domain/summary/render-group';
import { renderWide } from '../../../domain/summary/render-wide';
import { cardButton, type CardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { say } from '../../words';
import { approverName } from './approver-name';
import { fitsWhole, renderedCard, type Rendered } from './rendered-card';
import { summaryData, type SummaryOptions } from './summary-options';
import { wideShown } from './wide-shown';

/**
 * Both renderings as they will be, in one card when they fit and on two pages else; the last page has the button that
 * posts, or that asks the approver first.
 * @param approver the approver's name where the group has named one
 */
export function summaryPreviewCard(
  summary: Summary,
  { approver, page }: { readonly approver: string | undefined; readonly page: number },
  options: SummaryOptions,
): CardMessage {
  const { language, told = [] } = options;
  const wide = renderWide(summary);
  const group = { heading: say(language, 'summaryPreview.group'), shown: renderGroup(summary) };
  const wider = wide && { heading: say(language, 'summaryPreview.wide'), shown: wideShown(wide) };
  const title = say(language, 'summaryPreview.title');
  const both: Rendered = { title, summary: title, parts: wider === undefined ? [group] : [group, wider] };
  const isSplit = wider !== undefined && !fitsWhole(both, options);
  const isLast = !isSplit || page > 0;
  const parts = isSplit ? [page === 0 ? group : wider] : both.parts;
  const needsApproval = wide !== undefined && approver !== undefined && summary.state !== 'approved';
  const notes = [
    ...(wide === undefined ? [say(language, 'summaryPreview.nothingWide')] : []),
    ...(needsApproval ? [approvalText(summary, approverName(approver, language), language)] : []),
  ];
  const next: CardButton[] = isLast
    ? lastButtons(summary, needsApproval, options)
    : [button(say(language, 'summaryPreview.next'), summaryData('summaryPreview', options, { p: 1 }))];
  const back = button(say(language, 'summaryForm.back'), summaryData('summaryOpen', options));
  return renderedCard({ ...both, parts, buttons: [...next, back] }, { ...options, told: [...told, ...notes] });
}

function lastButtons({ state, version }: Summary, needsApproval: boolean, options: SummaryOptions): CardButton[] {
  const { language } = options;
  const positive = { style: 'positive', inputs: 'none' } as const;
  if (!needsApproval) {
    return [
      cardButton(say(language, 'summaryPreview.post'), summaryData('summaryPost', options, { r: version }), positive),
    ];
  }
  if (state === 'awaitingApproval') return [];
  const data = summaryData('summaryForApproval', options, { r: version });
  return [cardButton(say(language, 'summaryPreview.forApproval'), data, positive)];
}

function approvalText({ state }: Summary, name: string, language: SummaryOptions['language']): string {
  return say(language, state === 'awaitingApproval' ? 'summaryDraft.awaiting' : 'summaryPreview.needsApproval', {
    name,
  });
}

function button(title: string, data: CardButton['data']): CardButton {
  return cardButton(title, data, { inputs: 'none' });
}
