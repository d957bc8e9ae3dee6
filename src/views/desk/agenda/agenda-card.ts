import type { MeetingAgenda } from '../../../domain/agenda/meeting-agenda';
import type { Language } from '../../../domain/language';
import type { CardMessage } from '../../card-message';
import { cardWithin } from '../../card-within';
import { dayText, momentText } from '../../dates';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { agendaLines, agendaRooms } from './agenda-lines';

/** The agenda to be read, in the thread of the board or wherever it was asked for. Longer texts give way to the budget. */
export function agendaCard(agenda: MeetingAgenda, language: Language): CardMessage {
  return cardWithin(agendaRooms, (room) =>
    noteCard({ ...agendaHead(agenda, language), lines: agendaLines(agenda, language, room) }, language),
  );
}

/** What stands over an agenda. */
export function agendaHead(
  { groupName, startsAt, timeZone, day, items }: MeetingAgenda,
  language: Language,
): { readonly title: string; readonly summary: string; readonly group: string } {
  const group = shownText(groupName);
  return {
    title: say(language, 'agenda.title', { when: momentText(startsAt, timeZone, language) }),
    summary: say(language, 'agenda.summary', { group, day: dayText(day, language, day), count: items.length }),
    group,
  };
}
