import type { LocalDate } from '../../../domain/calendar';
import type { GuestMatter } from '../../../domain/desk/guests/guest-matter';
import type { Language } from '../../../domain/language';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { guestData } from '../../guest-press';
import { labelledLine } from '../../labelled-line';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { caseFields } from '../cases/case-fields';
import { formCard } from '../form-card';

/** So many cases, with titles so long, keep the card far inside the budget. */
const mostCases = 40;
const longestTitle = 100;

/** The cases that somebody was asked in for, and no other of the group's. */
export function guestListCard(
  cases: readonly GuestMatter[],
  {
    groupId,
    groupName,
    language,
    today,
  }: {
    readonly groupId: string;
    readonly groupName: string;
    readonly language: Language;
    readonly today: LocalDate;
  },
): CardMessage {
  const shown = cases.slice(-mostCases);
  const title = say(language, 'guest.list');
  return formCard(
    {
      title,
      summary: title,
      group: groupName,
      lines: [
        labelledLine('', say(language, shown.length === 0 ? 'guest.none' : 'guest.listWhy')),
        ...shown.map(({ title: matter, state, due }) =>
          labelledLine(
            `${say(language, `groupCase.state.${state}`)}: `,
            shownText(
              [
                cutText(matter, longestTitle),
                ...(due === undefined ? [] : [say(language, 'log.due', { day: dayText(due, language, today) })]),
              ].join(' · '),
            ),
          ),
        ),
      ],
      fields:
        shown.length === 0
          ? []
          : [
              {
                ...{ id: caseFields.chosen, label: say(language, 'groupCase.choose'), kind: 'choice' },
                value: shown.at(-1)?.caseId ?? '',
                choices: shown.map((one) => ({ title: cutText(one.title, 80), value: one.caseId })),
              },
            ],
      buttons:
        shown.length === 0
          ? []
          : [
              cardButton(say(language, 'groupCase.open'), guestData('guest.open', { g: groupId, l: language }), {
                style: 'positive',
              }),
            ],
    },
    language,
  );
}
