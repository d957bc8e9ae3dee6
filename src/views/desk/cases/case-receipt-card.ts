import { dayIn, type LocalDate } from '../../../domain/calendar';
import type { CaseReceipt } from '../../../domain/agenda/case-receipt';
import type { Language } from '../../../domain/language';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';

interface ReceiptOptions {
  readonly groupName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly today: LocalDate;
}

/** For whoever raised a case, in the group or not: where it is, and what became of it. */
export function caseReceiptCard(receipt: CaseReceipt, options: ReceiptOptions): CardMessage {
  const { language, groupName, timeZone, today } = options;
  const { title, raisedAt, state, isUrgent, ending } = receipt;
  const urgent = isUrgent ? ` · ◆ ${say(language, 'agenda.urgent')}` : '';
  const told = say(language, `parkCase.state.${state}`);
  return noteCard(
    {
      title: say(language, 'parkCase.receiptTitle'),
      summary: say(language, 'parkCase.receiptSummary', {
        state: say(language, `groupCase.state.${state}`),
        title: shownText(cutText(title, 200)),
      }),
      group: shownText(groupName),
      lines: [
        labelledLine('', shownText(`${title}${urgent}`)),
        labelledLine(`${say(language, 'parkCase.stateLabel')}: `, told),
        ...(ending === '' ? [] : [labelledLine(`${say(language, 'parkCase.endingLabel')}: `, shownText(ending))]),
        labelledLine(`${say(language, 'parkCase.raisedOn')}: `, dayText(dayIn(timeZone, raisedAt), language, today)),
      ],
    },
    language,
  );
}
