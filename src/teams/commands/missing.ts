import { readMissing } from '../../app/read-meeting';
import { readUnreached } from '../../app/read-unreached';
import { keyOf } from '../../domain/group';
import { momentText } from '../../views/dates';
import { missingCard } from '../../views/missing-card';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `mangler`: who has not answered and why, and which leaders and guests are not reached. Never answered in a channel. */
export const missing: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const [result, unreached] = await Promise.all([readMissing(ports, keyOf(group)), readUnreached(ports, group)]);
  const { language } = turn;
  const { timeZone } = group;
  if (result === undefined) {
    return unreached.length === 0
      ? sentence(turn, 'reply.noMeetingYet')
      : missingCard({ meeting: undefined, unreached }, { language, timeZone });
  }
  const { meeting, areas } = result;
  if (!meeting.rosterComplete) return sentence(turn, 'reply.notReady');
  const { startsAt } = meeting;
  if (result.missing.length === 0 && unreached.length === 0) {
    return sentence(turn, 'reply.missing.none', { areas, when: momentText(startsAt, timeZone, language) });
  }
  const shown = { meeting: { startsAt, areas, missing: result.missing }, unreached };
  return missingCard(shown, { language, timeZone });
};
