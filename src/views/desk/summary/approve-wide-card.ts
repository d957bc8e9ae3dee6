import type { SummaryCard } from '../../../domain/summary/summary-card';
import type { CardButton } from '../../card-button';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { momentText } from '../../dates';
import { say } from '../../words';
import { renderedCard } from './rendered-card';
import { summaryData, type SummaryOptions } from './summary-options';
import { wideShown } from './wide-shown';

type Asked = Omit<Extract<SummaryCard, { card: 'approveWide' }>, 'card' | 'meeting'>;

/** To the approver: what is to go wide, and nothing else of the summary. It says so when there is nothing to approve any more. */
export function approveWideCard({ wide, wideSince, state, approval }: Asked, options: SummaryOptions): CardMessage {
  const { language, meeting, timeZone, told = [] } = options;
  const isAsked = state === 'awaitingApproval' && wide !== undefined;
  const when = momentText(meeting.startsAt, timeZone, language);
  const data = (verb: 'approveWide' | 'returnWide') => summaryData(verb, options, { r: wideSince });
  const buttons: CardButton[] = isAsked
    ? [cardButton(say(language, 'approveWide.approve'), data('approveWide'), { style: 'positive', inputs: 'none' })]
    : [];
  const giveBack = say(language, 'approveWide.return');
  return renderedCard(
    {
      title: say(language, 'approveWide.title', { when }),
      summary: say(language, 'approveWide.summary', { when }),
      parts: wide === undefined ? [] : [{ shown: wideShown(wide) }],
      buttons,
      ...(isAsked && {
        comment: {
          title: giveBack,
          label: say(language, 'approveWide.comment'),
          missing: say(language, 'approveWide.commentMissing'),
          send: [cardButton(giveBack, data('returnWide'))],
        },
      }),
    },
    { ...options, told: [...told, stateText(state, approval, language)] },
  );
}

function stateText(state: Asked['state'], approval: Asked['approval'], language: SummaryOptions['language']): string {
  switch (state) {
    case 'awaitingApproval':
      return say(language, 'approveWide.ask');
    case 'approved':
      return say(language, 'approveWide.approved');
    case 'posted':
      return say(language, 'approveWide.posted');
    case 'draft':
      return say(language, approval?.isApproved === false ? 'approveWide.returned' : 'approveWide.withdrawn');
  }
}
