import { openMeeting } from '../../app/open-meeting';
import { keyOf } from '../../domain/group';
import { momentText } from '../../views/dates';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `samle inn`: opens the next meeting and sends the cards. */
export const collect: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const by = { id: turn.sender.personId, name: turn.sender.name };
  const result = await openMeeting(ports, keyOf(group), by);
  const when = (at: string) => momentText(at, group.timeZone, turn.language);
  switch (result.kind) {
    case 'opened':
      return sentence(turn, 'reply.opened', {
        when: when(result.meeting.startsAt),
        deadline: when(result.meeting.deadline),
        areas: result.areas,
      });
    case 'alreadyOpen':
      return sentence(turn, 'reply.alreadyOpen', { when: when(result.meeting.startsAt) });
    case 'noAreas':
      return sentence(turn, 'reply.noAreas');
    case 'noGroup':
      return sentence(turn, 'reply.noGroup');
  }
};
