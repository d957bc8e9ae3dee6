import type { ChairNote } from '../../domain/chair-note';
import type { TeamsMessage } from '../../domain/delivery';
import { keyOf, type Group } from '../../domain/group';
import { noticeId } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { met, type Attempt } from './delivery';
import { takeBack } from './take-back';

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
