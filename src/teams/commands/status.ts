import { askForCard } from '../../app/ask-for-card';
import { keyOf } from '../../domain/group';
import { nextOccurrence } from '../../domain/schedule';
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
      const head = await ports.meetings.head(keyOf(group));
      const next = nextOccurrence(group, ports.clock.now(), head?.value.latestMeetingId);
      return sentence(turn, 'reply.nextMeeting', { when: momentText(next.startsAt, group.timeZone, turn.language) });
    }
    case 'notYours':
      return sentence(turn, 'reply.notYourArea', { chair: await chairName(ports, group, turn.language) });
    case 'notReady':
      return sentence(turn, 'reply.notReady');
  }
};
