import { askForCard } from '../../app/ask-for-card';
import { keyOf } from '../../domain/group';
import { readWeek } from '../../app/week/read-week';
import { lookAhead } from '../../domain/week/look-ahead';
import { momentText } from '../../views/dates';
import { sentence } from '../turn';
import { chairName } from './chair-name';
import type { CommandHandler } from './command-handler';

/** `status`: my area's card now, as one more copy in the chat. */
export const status: CommandHandler = async (ports, { turn, mine: { group }, areaId }) => {
  const { personId, activityId } = turn.sender;
  if (areaId === undefined) return sentence(turn, 'reply.noArea');
  const result = await askForCard(ports, keyOf(group), areaId, { id: personId, requestId: activityId });
  switch (result.kind) {
    case 'sent':
      return undefined;
    case 'noneOpen': {
      const week = await readWeek(ports, keyOf(group));
      const next = week && lookAhead(week.state).next;
      if (next === undefined) return sentence(turn, 'reply.noMeetingPlanned');
      return sentence(turn, 'reply.nextMeeting', { when: momentText(next.startsAt, group.timeZone, turn.language) });
    }
    case 'notYours':
      return sentence(turn, 'reply.notYourArea', { chair: await chairName(ports, group, turn.language) });
    case 'notReady':
      return sentence(turn, 'reply.notReady');
  }
};
