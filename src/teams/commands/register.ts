import { readRegister } from '../../app/register/read-register';
import { dayIn } from '../../domain/calendar';
import { keyOf } from '../../domain/group';
import { registerListCard } from '../../views/desk/register/register-list-card';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `beslutninger`, `råd`: what was registered in the latest meetings. */
export const register: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const found = await readRegister(ports, keyOf(group));
  if (found.length === 0) return sentence(turn, 'reply.noMeetingYet');
  const language = turn.sender.isPersonal ? turn.language : group.language;
  return registerListCard(
    found.map(({ meeting, entries }) => ({ day: meeting.day, entries })),
    {
      ...{ groupId: group.id, groupName: group.name, timeZone: group.timeZone, language },
      today: dayIn(group.timeZone, ports.clock.now()),
    },
  );
};
