import { readMissing } from '../../app/read-meeting';
import { keyOf } from '../../domain/group';
import { momentText } from '../../views/dates';
import { missingCard } from '../../views/missing-card';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `mangler`: who has not answered and why. Never answered in a channel. */
export const missing: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const result = await readMissing(ports, keyOf(group));
  if (result === undefined) return sentence(turn, 'reply.noMeetingYet');
  const { meeting, areas } = result;
  if (!meeting.rosterComplete) return sentence(turn, 'reply.notReady');
  const { language } = turn;
  if (result.missing.length === 0) {
    return sentence(turn, 'reply.missing.none', {
      areas,
      when: momentText(meeting.startsAt, group.timeZone, language),
    });
  }
  return missingCard(result.missing, { language, timeZone: group.timeZone, startsAt: meeting.startsAt, areas });
};
