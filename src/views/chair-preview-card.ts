import { bindCard } from './bind-card';
import { cardBudget, cardBytes } from './card-bytes';
import type { CardMessage } from './card-message';
import { previewRooms, type ChairPreviewOptions } from './chair-preview-options';
import { chairPreviewView } from './chair-preview-view';
import { dayText } from './dates';
import { shownText } from './shown-text';
import { say } from './words';

/**
 * At the deadline, to the chair: who has answered, who is missing and why, and what goes to the channel when, unless
 * it is held. Never above the card budget: texts give way first, then areas, which are counted instead.
 */
export function chairPreviewCard(options: ChairPreviewOptions): CardMessage {
  const { board, language } = options;
  const summary = say(language, 'chairPreview.summary', {
    group: shownText(board.groupName),
    day: dayText(board.meetingDay, language, board.meetingDay),
    count: say(language, 'board.count', { received: board.received, total: board.rows.length }),
  });
  let card: object = {};
  for (const room of previewRooms) {
    card = bindCard('chair-preview', { ...chairPreviewView(options, room), summary });
    if (cardBytes(card) <= cardBudget) break;
  }
  return { card, summary };
}
