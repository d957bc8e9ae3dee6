import { readPreview } from '../../app/read-preview';
import type { Ports } from '../../app/ports/ports';
import { postBoard } from '../../app/post-board';
import { holdBoard } from '../../app/week/hold-board';
import { cardWriter } from '../card-writer';
import { sentence, type Answer, type Turn } from '../turn';
import { asLeader } from './as-leader';

/** The chair's preview: post now, hold back, or let it go at its time. The card comes back as it is now. */
export function pressPreview(
  ports: Ports,
  turn: Turn,
  { verb, groupId, meetingId }: { verb: 'postNow' | 'hold' | 'release'; groupId: string; meetingId: string },
): Promise<Answer> {
  return asLeader(ports, turn, { groupId, right: 'runMeetings' }, async ({ group, key, by }) => {
    if (verb === 'postNow') {
      const head = await ports.meetings.head(key);
      if (head?.value.latestMeetingId !== meetingId) return sentence(turn, 'reply.refused.tooLate');
      const posted = await postBoard(ports, key);
      if (posted.kind === 'notReady' || posted.kind === 'nothingToPost') return sentence(turn, `reply.${posted.kind}`);
    } else {
      const held = await holdBoard(ports, key, meetingId, by, verb === 'hold');
      if (held.kind === 'unknownMeeting') return sentence(turn, 'reply.refused.unknownMeeting');
    }
    const preview = await readPreview(ports, group, meetingId);
    if (preview === undefined) return sentence(turn, 'reply.refused.unknownMeeting');
    const { meeting, ...shown } = preview;
    return cardWriter.chairPreview(meeting, { group, ...shown, language: turn.language });
  });
}
