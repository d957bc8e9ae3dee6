import type { LocalDate } from '../../../domain/calendar';
import type { GuestCard } from '../../../domain/desk/guests/guest-card';
import type { Group } from '../../../domain/group';
import type { Language } from '../../../domain/language';
import type { CardMessage } from '../../card-message';
import { contributionCard } from './contribution-card';
import { guestCaseCard } from './guest-case-card';

/** The cards about people who are asked in for one case, as they are sent and kept right. */
export function guestKindCard(
  card: GuestCard,
  group: Group,
  { language, today }: { readonly language: Language; readonly today: LocalDate },
): CardMessage {
  const shown = { groupId: group.id, groupName: group.name, language };
  if (card.card === 'contribution') return contributionCard(card, shown);
  return guestCaseCard(card.about, { ...shown, timeZone: group.timeZone, today });
}
