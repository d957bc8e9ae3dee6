import type { LocalDate } from '../../../domain/calendar';
import type { RegisterCard } from '../../../domain/desk/register/register-card';
import type { Group } from '../../../domain/group';
import type { Language } from '../../../domain/language';
import type { CardMessage } from '../../card-message';
import { confirmDecisionCard, decisionSentBackCard } from './confirm-decision-card';
import { entryReceiptCard } from './entry-receipt-card';
import { ownedActionCard } from './owned-action-card';
import type { RegisterOptions } from './register-options';

/** The card about an entry, a decision or an action. */
export function registerDeskCard(
  card: RegisterCard,
  group: Pick<Group, 'id' | 'name' | 'timeZone'>,
  shown: { readonly language: Language; readonly today: LocalDate; readonly told?: readonly string[] | undefined },
): CardMessage {
  const options: RegisterOptions = { ...shown, groupId: group.id, groupName: group.name, timeZone: group.timeZone };
  switch (card.card) {
    case 'entryReceipt':
      return entryReceiptCard(card, options);
    case 'confirmDecision':
      return confirmDecisionCard(card, options);
    case 'decisionSentBack':
      return decisionSentBackCard(card, options);
    case 'actionToOwner':
    case 'actionReminder':
    case 'ownerLeft':
      return ownedActionCard(card, options);
  }
}
