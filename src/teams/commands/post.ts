import { postBoard } from '../../app/post-board';
import { keyOf } from '../../domain/group';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `post`: board and log to the channel now, or brought up to date there. */
export const post: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const result = await postBoard(ports, keyOf(group));
  switch (result.kind) {
    case 'posted':
    case 'postedAgain':
      // What waits for the team is stored and comes by itself; who posts must not believe that it is there.
      if ((await ports.directory.team(group.tenantId, group.channel.teamId)) === undefined)
        return sentence(turn, 'reply.waitsForTeam');
      return sentence(turn, `reply.${result.kind}`, { received: result.received, areas: result.areas });
    case 'notReady':
    case 'nothingToPost':
      return sentence(turn, `reply.${result.kind}`);
  }
};
