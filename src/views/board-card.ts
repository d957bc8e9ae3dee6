import type { Board } from '../domain/board';
import type { Language } from '../domain/language';
import { bindCard } from './bind-card';
import { boardRooms } from './board-room';
import { boardView } from './board-view';
import { cardBudget, cardBytes } from './card-bytes';
import type { CardMessage } from './card-message';
import { dayText } from './dates';
import { shownText } from './shown-text';
import { say } from './words';

/**
 * The status board: a table on a wide card, a list on a narrow one. Under `budget` bytes as Teams counts, by fewer
 * earlier meetings and shorter texts; every area is there whatever it takes.
 */
export function boardCard(
  board: Board,
  { language, budget = cardBudget }: { readonly language: Language; readonly budget?: number },
): CardMessage {
  const count = say(language, 'board.count', { received: board.received, total: board.rows.length });
  const day = dayText(board.meetingDay, language, board.meetingDay);
  return {
    card: largestWithin(board, language, budget),
    summary: say(language, 'board.summary', { group: shownText(board.groupName), day, count }),
  };
}

function largestWithin(board: Board, language: Language, budget: number): object {
  let card: object = {};
  for (const room of boardRooms) {
    card = bindCard('board', boardView(board, language, room));
    if (cardBytes(card) <= budget) return card;
  }
  return card;
}
