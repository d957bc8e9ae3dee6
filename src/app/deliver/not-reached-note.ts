import { dayIn } from '../../domain/calendar';
import type { ChairNote } from '../../domain/chair-note';
import type { TeamsMessage } from '../../domain/delivery';
import { keyOf, type Group } from '../../domain/group';
import { noticeId } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { attemptOf } from './attempt-of';
import { met, type Attempt } from './delivery';
import { leadersInReach } from './reach-leader';
import { placeOf } from './reach-person';

type NotReached = Extract<ChairNote, { kind: 'notReached' }>;

/**
 * What is to be done about a word on somebody who is not reached: met when it stands already, or is not true any more;
 * taken back where it stands when it is over; undefined when it is to be sent.
 */
export async function settleNotReached(
  ports: Ports,
  group: Group,
  about: NotReached,
  sent: TeamsMessage | undefined,
): Promise<Attempt | undefined> {
  if (sent?.deliveredAt !== undefined) return about.over === true ? takeBack(ports, group, about, sent) : met;
  if (about.over === true) return met;
  const { meetingId, areaId, person } = about;
  const key = keyOf(group);
  const area = (await ports.meetings.area(key, meetingId, areaId))?.value;
  if (area === undefined || area.reply !== undefined || area.closedAt !== undefined) return met;
  const cardId = noticeId({ kind: 'statusCard', meetingId, areaId, person });
  const card = (await ports.outbox.pending(key)).find(({ id }) => id === cardId);
  // It is tried again just now: what comes of that is what the chair is to know.
  return card?.stopped === false ? waitsForCard : undefined;
}

const waitsForCard: Attempt = { kind: 'later', error: 'waits for the card', retryAfterSeconds: 30 };

async function takeBack(ports: Ports, group: Group, about: NotReached, sent: TeamsMessage): Promise<Attempt> {
  const activityId = sent.activityIds.at(-1);
  const { leaders } = await leadersInReach(ports, group);
  const reader = leaders.find(({ person }) => person.conversationId === sent.conversationId);
  if (activityId === undefined || sent.conversationId === undefined || reader === undefined) return met;
  const language = reader.person.language ?? group.language;
  const today = dayIn(group.timeZone, ports.clock.now());
  const card = ports.cards.chairNote(about, group, { language, today, people: [] });
  const place = placeOf(reader.person, reader.serviceUrl, sent.conversationId);
  const outcome = await ports.messenger.update(place, activityId, card);
  return outcome.kind === 'gone' ? met : attemptOf(outcome);
}
