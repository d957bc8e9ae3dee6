import type { LocalDate } from '../../../domain/calendar';
import type { Case } from '../../../domain/desk/case';
import type { Language } from '../../../domain/language';
import { agendaData } from '../../agenda-press';
import { cardWithin } from '../../card-within';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { labelledLine } from '../../labelled-line';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard, type Form } from '../form-card';
import { caseFields } from './case-fields';
import { caseLine } from './case-line';

interface CaseListOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly today: LocalDate;
  /** In a channel there is nothing to press: a case is opened in the personal chat. */
  readonly canOpen: boolean;
  readonly told?: string | undefined;
}

interface Room {
  readonly cases: number;
  readonly title: number;
}

const rooms: readonly [Room, ...Room[]] = [
  { cases: 100, title: 200 },
  { cases: 100, title: 80 },
  { cases: 40, title: 80 },
  { cases: 25, title: 60 },
];

/** The group's cases that are not over: urgent ones first, then as they were raised. */
export function caseListCard(cases: readonly Case[], options: CaseListOptions): CardMessage {
  const ordered = cases.toSorted(
    (a, b) =>
      Number(b.isUrgent) - Number(a.isUrgent) || a.raisedAt.localeCompare(b.raisedAt) || a.id.localeCompare(b.id),
  );
  return cardWithin(rooms, (room) => formCard(formOf(ordered, options, room), options.language));
}

function formOf(
  cases: readonly Case[],
  { groupId, groupName, language, today, canOpen, told }: CaseListOptions,
  room: Room,
): Form {
  const shown = cases.slice(0, room.cases);
  const left = cases.length - shown.length;
  const empty = say(language, 'groupCase.none', { command: say(language, 'command.raise') });
  const canChoose = canOpen && shown.length > 0;
  return {
    title: say(language, 'groupCase.list'),
    summary: say(language, 'groupCase.listSummary', { group: shownText(groupName), count: cases.length }),
    group: groupName,
    notice: told === undefined ? [] : [told],
    lines: [
      ...(cases.length === 0 ? [labelledLine('', empty)] : []),
      ...shown.map((about) => caseLine(about, language, today, room.title)),
      ...(left > 0 ? [labelledLine('', say(language, 'groupCase.more', { count: left }))] : []),
    ],
    fields: canChoose
      ? [
          {
            id: caseFields.chosen,
            label: say(language, 'groupCase.choose'),
            kind: 'choice',
            value: shown[0]?.id ?? '',
            choices: shown.map(({ id, title }) => ({ title: cutText(title, 80), value: id })),
          },
        ]
      : [],
    buttons: canChoose
      ? [
          cardButton(say(language, 'groupCase.open'), agendaData('case.open', { g: groupId, l: language }), {
            style: 'positive',
          }),
        ]
      : [],
  };
}
