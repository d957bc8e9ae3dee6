import type { CaseOptions } from './case-options';
import type { Case } from '../../../domain/desk/case';
import type { CardMessage } from '../../card-message';
import { cardBudget, cardBytes } from '../../card-bytes';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { caseButtons, caseSheets } from './case-buttons';
import { caseLines } from './case-lines';

const rooms = [
  { text: 2000, history: 10, people: 100 },
  { text: 600, history: 5, people: 100 },
  { text: 300, history: 3, people: 60 },
  { text: 150, history: 2, people: 30 },
] as const;

/** One case as the group sees it, with what the chair can do with it. For personal chats. */
export function caseCard(about: Case, options: CaseOptions): CardMessage {
  const { language, groupName, told } = options;
  const title = say(language, 'groupCase.title', { title: shownText(about.title) });
  const draw = (room: { readonly text: number; readonly history: number; readonly people: number }) =>
    formCard(
      {
        title: say(language, 'groupCase.heading'),
        summary: title,
        group: groupName,
        notice: told === undefined ? [] : [told],
        lines: caseLines(about, options, room),
        buttons: caseButtons(about, options),
        sheets: options.mayChange
          ? caseSheets(about, { ...options, people: options.people.slice(0, room.people) })
          : [],
      },
      language,
    );
  let card = draw(rooms[0]);
  for (const room of rooms) {
    card = draw(room);
    if (cardBytes(card.card) <= cardBudget) break;
  }
  return card;
}
