import type { AgendaDeskCard } from '../../../domain/agenda/agenda-desk-card';
import type { LocalDate } from '../../../domain/calendar';
import type { Group } from '../../../domain/group';
import type { Language } from '../../../domain/language';
import type { CardMessage } from '../../card-message';
import { caseReceiptCard } from '../cases/case-receipt-card';
import { urgentCaseCard } from '../cases/urgent-case-card';
import { agendaCard } from './agenda-card';

/** The cards of agendas and cases that are sent to somebody and kept right. */
export function agendaKindCard(
  card: AgendaDeskCard,
  group: Group,
  { language, today }: { readonly language: Language; readonly today: LocalDate },
): CardMessage {
  switch (card.card) {
    case 'agenda':
      return agendaCard(card.agenda, language);
    case 'caseReceipt':
      return caseReceiptCard(card.receipt, { groupName: group.name, timeZone: group.timeZone, language, today });
    case 'urgentCase':
      return urgentCaseCard(card.about, { groupId: group.id, groupName: group.name, language });
  }
}
