import type { FollowCard } from '../../../domain/follow/follow-card';
import type { Group } from '../../../domain/group';
import type { Language } from '../../../domain/language';
import type { CardMessage } from '../../card-message';
import { areaTextCard } from './area-text-card';
import { digestCard } from './digest-card';
import { newsCard } from './news-card';

/** A card that brings a posted summary to somebody outside the meeting. */
export function followDeskCard(
  card: FollowCard,
  group: Pick<Group, 'id' | 'name' | 'timeZone'>,
  language: Language,
): CardMessage {
  const options = { groupId: group.id, groupName: group.name, timeZone: group.timeZone, language };
  switch (card.card) {
    case 'news':
      return newsCard(card.about, { ...options, meeting: card.about.meeting });
    case 'digest':
      return digestCard(card, options);
    case 'areaText':
      return areaTextCard(card, { ...options, meeting: card.meeting });
  }
}
