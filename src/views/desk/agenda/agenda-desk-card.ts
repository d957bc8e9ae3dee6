import type { MeetingAgenda } from '../../../domain/agenda/meeting-agenda';
import type { Language } from '../../../domain/language';
import { agendaData, type AgendaVerb } from '../../agenda-press';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cardWithin } from '../../card-within';
import { cutText } from '../../../domain/cut-text';
import { labelledLine } from '../../labelled-line';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard, type Form } from '../form-card';
import { agendaCard, agendaHead } from './agenda-card';
import { agendaFields, nothing } from './agenda-fields';
import { agendaLines, agendaRooms, type AgendaRoom } from './agenda-lines';
import { coverSheet } from './cover-sheet';
import { itemTitle } from './item-title';

interface AgendaDeskOptions {
  readonly groupId: string;
  readonly language: Language;
  /** What became of the press that drew the card again. */
  readonly told?: string | undefined;
  /** The item that was pressed: it stays chosen. */
  readonly chosen?: string | undefined;
}

/** The agenda with what the chair does with it: choose an item, move or drop it, note its outcome, say who covers a need, add one. */
export function agendaDeskCard(agenda: MeetingAgenda, options: AgendaDeskOptions): CardMessage {
  const { language, told } = options;
  if (!agenda.isOpen && told === undefined) return agendaCard(agenda, language);
  return cardWithin(agendaRooms, (room) => formCard(formOf(agenda, options, room), language));
}

function formOf(agenda: MeetingAgenda, options: AgendaDeskOptions, room: AgendaRoom): Form {
  const { groupName, isOpen, dropped } = agenda;
  const { language, told } = options;
  const title = (item: Parameters<typeof itemTitle>[0]) => cutText(itemTitle(item, language), room.title);
  return {
    ...agendaHead(agenda, language),
    group: groupName,
    notice: told === undefined ? [] : [told],
    lines: [
      ...agendaLines(agenda, language, room),
      ...(dropped.length === 0
        ? []
        : [
            labelledLine(
              `${say(language, 'agenda.dropped')}: `,
              shownText(dropped.slice(0, room.items).map(title).join('; ')),
            ),
          ]),
    ],
    ...(isOpen ? inputsOf(agenda, options, room) : {}),
  };
}

function inputsOf(
  agenda: MeetingAgenda,
  options: AgendaDeskOptions,
  room: AgendaRoom,
): Pick<Form, 'fields' | 'buttons' | 'sheets'> {
  const { meetingId, version, items, dropped } = agenda;
  const { groupId, language, chosen } = options;
  const data = (verb: AgendaVerb) => agendaData(verb, { g: groupId, m: meetingId, n: version, l: language });
  const choiceOf = (item: Parameters<typeof itemTitle>[0], prefix = '') => ({
    title: `${prefix}${cutText(itemTitle(item, language), Math.min(room.title, 80))}`,
    value: item.key,
  });
  const choices = items
    .slice(0, room.items)
    .flatMap(({ item }, index) => (item.kind === 'rest' ? [] : [choiceOf(item, `${index + 1}. `)]));
  const isThere = choices.some(({ value }) => value === chosen);
  const hasItems = choices.length > 0;
  return {
    fields: hasItems
      ? [
          {
            id: agendaFields.item,
            label: say(language, 'agenda.item'),
            kind: 'choice',
            value: (isThere ? chosen : choices[0]?.value) ?? '',
            choices,
          },
        ]
      : [],
    buttons: hasItems
      ? [
          cardButton(say(language, 'agenda.up'), data('agenda.up')),
          cardButton(say(language, 'agenda.down'), data('agenda.down')),
          cardButton(say(language, 'agenda.drop'), data('agenda.drop')),
          cardButton(say(language, 'agenda.openCase'), data('agenda.case')),
        ]
      : [],
    sheets: [
      ...(hasItems
        ? [
            {
              title: say(language, 'agenda.note'),
              fields: [{ id: agendaFields.outcome, label: say(language, 'agenda.noteText'), kind: 'line' } as const],
              save: cardButton(say(language, 'agenda.noteDo'), data('agenda.note'), { style: 'positive' }),
            },
          ]
        : []),
      ...coverSheet(
        agenda,
        options,
        room,
        cardButton(say(language, 'agenda.coverDo'), data('agenda.cover'), { style: 'positive' }),
      ),
      {
        title: say(language, 'agenda.add'),
        fields: [
          { id: agendaFields.title, label: say(language, 'agenda.addTitle'), kind: 'line' },
          ...(dropped.length === 0
            ? []
            : [
                {
                  id: agendaFields.bringBack,
                  label: say(language, 'agenda.bringBack'),
                  kind: 'choice' as const,
                  value: nothing,
                  choices: [
                    { title: say(language, 'agenda.noBringBack'), value: nothing },
                    ...dropped.slice(0, room.items).map((item) => choiceOf(item)),
                  ],
                },
              ]),
        ],
        save: cardButton(say(language, 'agenda.addDo'), data('agenda.add'), { style: 'positive' }),
      },
    ],
  };
}
