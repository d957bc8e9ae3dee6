import { compileBoard } from '../../src/domain/board';
import { cardWriter } from '../../src/teams/card-writer';
import type { Check } from './check';

/** What stands in the channel for a meeting is what its rows say in the end, corrections included. */
export const boardsShowWhatIsStored: Check = {
  name: 'each posted board shows what is stored, corrections included',
  failures: ({ meetings, standing, group }) =>
    meetings.flatMap(({ meeting, areas }) => {
      const board = compileBoard(areas);
      if (meeting.postedAt === undefined || board === undefined) return [];
      const wanted = JSON.stringify(cardWriter.board(board, group).card);
      const there = standing.filter(({ tag }) => tag.kind === 'board' && tag.meetingId === meeting.id);
      if (there.length === 0) return [`${meeting.id}: posted, and no board in the channel`];
      const isShown = there.some(({ message }) => JSON.stringify(message.card) === wanted);
      return isShown ? [] : [`${meeting.id}: the board in the channel is not what is stored`];
    }),
};
