import type { LocalDate } from '../../../domain/calendar';
import type { Case } from '../../../domain/desk/case';
import type { Language } from '../../../domain/language';
import type { NamedPerson } from '../../../domain/person';
import type { CardMessage } from '../../card-message';
import { cardBudget, cardBytes } from '../../card-bytes';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { caseButtons, caseSheets } from './case-buttons';
import { caseLines } from './case-lines';

export interface CaseOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly today: LocalDate;
  /** The chair: everybody else in the group only reads. */
  readonly mayChange: boolean;
  /** Who can be picked as the owner. */
  readonly people: readonly NamedPerson[];
  /** What became of the press that drew the card again. */
  readonly told?: string | undefined;
}

const rooms = [
  { text: 2000, history: 10, people: 100 },
  { text: 600, history: 5, people: 100 },
  { text: 300, history: 3, people: 60 },
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
