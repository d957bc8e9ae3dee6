import { closeMeeting } from '../../app/close-meeting';
import { keyOf } from '../../domain/group';
import { momentText } from '../../views/dates';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `lukk`: the open meeting takes no more replies. */
export const close: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const result = await closeMeeting(ports, keyOf(group));
  if (result.kind !== 'closed') return sentence(turn, `reply.${result.kind}`);
  return sentence(turn, 'reply.closed', { when: momentText(result.meeting.startsAt, group.timeZone, turn.language) });
};
