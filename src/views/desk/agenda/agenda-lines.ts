import type { AgendaItemOf } from '../../../domain/agenda/agenda-item';
import type { TimedItem } from '../../../domain/agenda/allot-minutes';
import type { MeetingAgenda } from '../../../domain/agenda/meeting-agenda';
import type { Language } from '../../../domain/language';
import type { View } from '../../view';
import { cutText } from '../../../domain/cut-text';
import { labelledLine } from '../../labelled-line';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { itemDetail } from './item-detail';
import { itemTitle } from './item-title';

/** How much of an agenda a card shows. */
export interface AgendaRoom {
  readonly items: number;
  readonly title: number;
  /** Longest text under a title. */
  readonly detail: number;
}

/** From everything to the least, in the order in which an agenda that is too large gives way. */
export const agendaRooms: readonly [AgendaRoom, ...AgendaRoom[]] = [
  { items: 200, title: 200, detail: 400 },
  { items: 200, title: 200, detail: 160 },
  { items: 200, title: 120, detail: 60 },
  { items: 200, title: 80, detail: 0 },
  { items: 60, title: 80, detail: 0 },
  { items: 30, title: 60, detail: 0 },
  { items: 20, title: 40, detail: 0 },
  { items: 12, title: 30, detail: 0 },
];

/** The agenda line by line: what kind of thing, its title and minutes, and what there is to know. */
export function agendaLines(agenda: MeetingAgenda, language: Language, room: AgendaRoom): View[] {
  const { items, minutes, isPlanned } = agenda;
  const waiting = items.filter((one) => one.minutes === undefined).length;
  const left = items.length - room.items;
  const head = [
    say(language, 'agenda.lasts', { minutes }),
    ...(waiting > 0 ? [say(language, 'agenda.tooFull', { count: waiting })] : []),
    ...(isPlanned ? [say(language, 'agenda.planned')] : []),
  ].join(' ');
  return [
    labelledLine('', head),
    ...(items.length === 0 ? [labelledLine('', say(language, 'agenda.empty'))] : []),
    ...items.slice(0, room.items).map((one, index) => itemLine(one, index + 1, agenda, language, room)),
    ...(left > 0 ? [labelledLine('', say(language, 'agenda.more', { count: left }))] : []),
    ...agenda.covered.slice(0, room.items).map((item) => coveredLine(item, agenda, language, room)),
  ];
}

/** A need that nobody has to speak of: whose it is and who covers it. */
function coveredLine(
  item: AgendaItemOf<'raised'>,
  { day, outcomes }: MeetingAgenda,
  language: Language,
  room: AgendaRoom,
): View {
  const { marks } = itemDetail(item, { language, day, most: room.detail });
  const outcome = outcomes[item.key];
  const below = [
    marks.map((mark) => cutText(mark, 200)).join(' · '),
    ...(outcome === undefined ? [] : [outcomeText(outcome, language, room)]),
  ];
  return labelledLine(
    `${say(language, 'agenda.coveredNeed')}: `,
    shownText([cutText(itemTitle(item, language), room.title), ...below].join('\n')),
  );
}

function outcomeText(outcome: string, language: Language, room: AgendaRoom): string {
  return `→ ${say(language, 'agenda.outcome', { text: cutText(outcome, Math.max(room.detail, 60)) })}`;
}

function itemLine(
  { item, minutes }: TimedItem,
  number: number,
  { day, outcomes }: MeetingAgenda,
  language: Language,
  room: AgendaRoom,
): View {
  const { marks, lines } = itemDetail(item, { language, day, most: room.detail });
  const time = minutes === undefined ? say(language, 'agenda.ifTime') : say(language, 'agenda.minutes', { minutes });
  const outcome = outcomes[item.key];
  const isRest = item.kind === 'rest';
  const title = isRest ? [] : [cutText(itemTitle(item, language), room.title)];
  const below = [
    ...(marks.length === 0 ? [] : [marks.map((mark) => cutText(mark, 200)).join(' · ')]),
    ...lines,
    ...(outcome === undefined ? [] : [outcomeText(outcome, language, room)]),
  ];
  return labelledLine(
    `${number}. ${say(language, `agenda.section.${item.section}`)} (${time}): `,
    shownText([...title, ...below].join('\n')),
  );
}
