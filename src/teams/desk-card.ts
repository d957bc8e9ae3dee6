import type { Cards } from '../app/ports/cards';
import { agendaKindCard } from '../views/desk/agenda/agenda-kind-card';
import { followDeskCard } from '../views/desk/follow/follow-desk-card';
import { guestKindCard } from '../views/desk/guests/guest-kind-card';
import { newcomerCard } from '../views/setup/newcomer-card';
import { summaryDeskCard } from '../views/desk/summary/summary-desk-card';
import { upwardCard } from '../views/desk/upward-card';
import { registerDeskCard } from '../views/desk/register/register-desk-card';

/** The card of a record of the desk, as its reader sees it now. */
export const deskCard: Cards['desk'] = (card, group, { language, today }) => {
  switch (card.card) {
    case 'entryReceipt':
    case 'confirmDecision':
    case 'decisionSentBack':
    case 'actionToOwner':
    case 'actionReminder':
    case 'ownerLeft':
      return registerDeskCard(card, group, { language, today });
    case 'putToLeader':
    case 'remindLeader':
    case 'leaderAnswer':
    case 'unanswered':
    case 'assignment':
    case 'remindAssignment':
    case 'delivery':
      return upwardCard(card, group, { language, today });
    case 'agenda':
    case 'caseReceipt':
    case 'urgentCase':
      return agendaKindCard(card, group, { language, today });
    case 'summaryDraft':
    case 'approveWide':
    case 'approverAnswered':
    case 'summaryAsk':
    case 'summaryLate':
    case 'summary':
      return summaryDeskCard(card, group, language);
    case 'guestCase':
    case 'contribution':
      return guestKindCard(card, group, { language, today });
    case 'newcomer':
      return newcomerCard(card, group, language);
    case 'news':
    case 'digest':
    case 'areaText':
      return followDeskCard(card, group, language);
  }
};
