import type { CaseOptions } from './case-options';
import type { Case } from '../../../domain/desk/case';
import type { CardMessage } from '../../card-message';
import { cardWithin } from '../../card-within';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { caseButtons, caseSheets } from './case-buttons';
import { caseLines } from './case-lines';

interface Room {
  readonly text: number;
  readonly history: number;
  readonly people: number;
}

const rooms: readonly [Room, ...Room[]] = [
  { text: 2000, history: 10, people: 100 },
  { text: 600, history: 5, people: 100 },
  { text: 300, history: 3, people: 60 },
  { text: 150, history: 2, people: 30 },
];

/** One case as the group sees it, with what the chair can do with it. For personal chats. */
export function caseCard(about: Case, options: CaseOptions): CardMessage {
  const { language, groupName, told } = options;
  const title = say(language, 'groupCase.title', { title: shownText(about.title) });
  return cardWithin(rooms, (room) =>
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
    ),
  );
}
