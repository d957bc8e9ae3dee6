import { readAgenda } from '../../app/agenda/read-agenda';
import { may } from '../../domain/access';
import { keyOf } from '../../domain/group';
import { agendaCard } from '../../views/desk/agenda/agenda-card';
import { agendaDeskCard } from '../../views/desk/agenda/agenda-desk-card';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `saksliste`: the agenda of the meeting that is open or next; the chair arranges it in the personal chat. */
export const agenda: CommandHandler = async (ports, { turn, mine: { group, roles } }) => {
  const read = await readAgenda(ports, keyOf(group));
  if (read === undefined) return sentence(turn, 'reply.noMeetingPlanned');
  if (!turn.sender.isPersonal) return agendaCard(read.agenda, group.language);
  const { language } = turn;
  return may(roles.all, 'arrangeAgenda')
    ? agendaDeskCard(read.agenda, { groupId: group.id, language })
    : agendaCard(read.agenda, language);
};
