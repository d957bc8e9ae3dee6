import { readBoard } from '../../app/read-meeting';
import { keyOf } from '../../domain/group';
import { boardCard } from '../../views/board-card';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `situasjonsbilde`: the board as it stands; in the channel only when the chair has posted it. */
export const board: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const result = await readBoard(ports, keyOf(group));
  if (result === undefined) return sentence(turn, 'reply.noMeetingYet');
  if (!turn.sender.isPersonal && !result.isPosted) return sentence(turn, 'reply.boardNotPosted');
  return boardCard(result.board, { language: turn.sender.isPersonal ? turn.language : group.language });
};
