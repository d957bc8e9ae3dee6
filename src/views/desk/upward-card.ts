import type { UpwardOptions } from './upward-options';
import type { UpwardCard } from '../../domain/desk/upward/upward-card';
import type { Group } from '../../domain/group';
import type { CardMessage } from '../card-message';
import { assignmentCard } from './assignment-card';
import { deliveryCard } from './delivery-card';
import { leaderAnswerCard } from './leader-answer-card';
import { putToLeaderCard } from './put-to-leader-card';
import { unansweredCard } from './unanswered-card';

/** The card of what is between the group and the leadership. */
export function upwardCard(
  card: UpwardCard,
  group: Pick<Group, 'id' | 'name'>,
  shown: Omit<UpwardOptions, 'groupId' | 'groupName'>,
): CardMessage {
  const options = { ...shown, groupId: group.id, groupName: group.name };
  switch (card.card) {
    case 'putToLeader':
    case 'remindLeader':
      return putToLeaderCard(card, options);
    case 'leaderAnswer':
      return leaderAnswerCard(card, options);
    case 'unanswered':
      return unansweredCard(card.about, options);
    case 'assignment':
    case 'remindAssignment':
      return assignmentCard(card, options);
    case 'delivery':
      return deliveryCard(card.about, options);
  }
}
