import { dayIn } from '../../domain/calendar';
import type { ChairNote } from '../../domain/chair-note';
import type { TeamsMessage } from '../../domain/delivery';
import type { Group } from '../../domain/group';
import type { Ports } from '../ports/ports';
import { attemptOf } from './attempt-of';
import { met, type Attempt } from './delivery';
import { leadersInReach } from './reach-leader';
import { placeOf } from './reach-person';
import { standingTimes } from './standing-times';

/** Makes a word to the chair that stands say what is true now: that it is over. */
export async function takeBack(ports: Ports, group: Group, about: ChairNote, sent: TeamsMessage): Promise<Attempt> {
  const activityId = sent.activityIds.at(-1);
  const { leaders } = await leadersInReach(ports, group);
  const reader = leaders.find(({ person }) => person.conversationId === sent.conversationId);
  if (activityId === undefined || sent.conversationId === undefined || reader === undefined) return met;
  const language = reader.person.language ?? group.language;
  const today = dayIn(group.timeZone, ports.clock.now());
  const stands = await standingTimes(ports, group, about);
  const card = ports.cards.chairNote(about, group, { language, today, people: [], stands });
  const place = placeOf(reader.person, reader.serviceUrl, sent.conversationId);
  const outcome = await ports.messenger.update(place, activityId, card);
  return outcome.kind === 'gone' ? met : attemptOf(outcome);
}
