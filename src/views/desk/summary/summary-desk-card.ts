import type { Group } from '../../../domain/group';
import type { Language } from '../../../domain/language';
import type { SummaryCard } from '../../../domain/summary/summary-card';
import type { CardMessage } from '../../card-message';
import { approveWideCard } from './approve-wide-card';
import { summaryCard } from './summary-card';
import { summaryDraftCard } from './summary-draft-card';
import { summaryNoteCard } from './summary-note-cards';
import type { SummaryOptions } from './summary-options';

/** A card about a summary, for its reader. */
export function summaryDeskCard(
  card: SummaryCard,
  group: Pick<Group, 'id' | 'name' | 'timeZone'>,
  language: Language,
  told?: SummaryOptions['told'],
): CardMessage {
  const { meeting } = card;
  const options: SummaryOptions = {
    ...{ groupId: group.id, groupName: group.name, timeZone: group.timeZone },
    ...{ language, meeting, told },
  };
  switch (card.card) {
    case 'summaryDraft':
      return summaryDraftCard(card, options);
    case 'approveWide':
      return approveWideCard(card, options);
    case 'summary':
      return summaryCard(card, options);
    case 'approverAnswered':
    case 'summaryAsk':
    case 'summaryLate':
      return summaryNoteCard(card, options);
  }
}
