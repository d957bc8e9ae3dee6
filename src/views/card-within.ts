import { cardBudget, cardBytes } from './card-bytes';
import type { CardMessage } from './card-message';

/** Drawn with the largest room first: the first card that keeps the budget, else that of the smallest room. */
export function cardWithin<Room>(rooms: readonly [Room, ...Room[]], draw: (room: Room) => CardMessage): CardMessage {
  const [largest, ...smaller] = rooms;
  let message = draw(largest);
  for (const room of smaller) {
    if (cardBytes(message.card) <= cardBudget) break;
    message = draw(room);
  }
  return message;
}
