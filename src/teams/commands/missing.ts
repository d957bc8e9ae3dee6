import { readMissing } from '../../app/read-meeting';
import { keyOf } from '../../domain/group';
import type { MissingArea } from '../../domain/missing';
import { momentText } from '../../views/dates';
import { say, type WordKey } from '../../views/words';
import { sentence, type Turn } from '../turn';
import type { CommandHandler } from './command-handler';

/** `mangler`: who has not answered and why. Never answered in a channel. */
export const missing: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const result = await readMissing(ports, keyOf(group));
  if (result === undefined) return sentence(turn, 'reply.noMeetingYet');
  if (!result.meeting.rosterComplete) return sentence(turn, 'reply.notReady');
  const when = momentText(result.meeting.startsAt, group.timeZone, turn.language);
  const { missing: areas, areas: total } = result;
  if (areas.length === 0) return sentence(turn, 'reply.missing.none', { areas: total, when });
  const head = say(turn.language, 'reply.missing.some', { count: areas.length, areas: total, when });
  return { text: [head, ...areas.map((area) => `• ${lineOf(area, turn, group.timeZone)}`)].join('\n') };
};

const reasonKeys = {
  blocked: 'reply.missing.blocked',
  notInstalled: 'reply.missing.notInstalled',
  unknownPerson: 'reply.missing.unknownPersonReason',
  refused: 'reply.missing.refusedReason',
} as const satisfies Record<string, WordKey>;

function lineOf({ areaName, personName, why }: MissingArea, { language }: Turn, zone: string): string {
  const values = {
    area: areaName,
    person: personName === undefined || personName === '' ? say(language, 'reply.unknownName') : personName,
  };
  switch (why.why) {
    case 'vacant':
      return say(language, 'reply.missing.vacant', values);
    case 'notDelivered':
      return say(language, 'reply.missing.notDelivered', values);
    case 'silent':
      return say(language, 'reply.missing.silent', { ...values, since: momentText(why.since, zone, language) });
    case 'notReached':
      return say(language, reasonKeys[why.reason], values);
  }
}
