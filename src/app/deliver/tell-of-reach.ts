import { askedOf } from '../../domain/area-for-meeting';
import type { TeamsMessage } from '../../domain/delivery';
import type { GroupKey, PersonRef } from '../../domain/identifiers';
import type { MeetingArea } from '../../domain/meeting';
import type { Ports } from '../ports/ports';
import type { Attempt } from './delivery';
import { tellChair } from './tell-chair';

/** One attempt to bring an area's card to a person. */
interface CardAttempt {
  readonly area: MeetingArea;
  readonly person: PersonRef;
  /** The message as it stood before. */
  readonly before: TeamsMessage | undefined;
  readonly attempt: Attempt;
}

/**
 * The chair is told when the one who is asked for an area cannot be reached, and why: once for each meeting, person and
 * reason. When the card comes after all, the word is taken back where it stands.
 */
export async function tellOfReach(
  ports: Pick<Ports, 'commit' | 'log'>,
  key: GroupKey,
  { area, person, before, attempt }: CardAttempt,
): Promise<void> {
  const asked = askedOf(area);
  if (asked?.ref !== person) return;
  const { meetingId, areaId, areaName } = area;
  const about = { kind: 'notReached', meetingId, areaId, areaName, person, personName: asked.name } as const;
  const isWaitedFor = area.reply === undefined && area.closedAt === undefined;
  if (attempt.kind === 'stopped' && isWaitedFor) {
    await tellChair(ports, key, { ...about, reason: attempt.reason });
  }
  const missed = before?.notReached;
  if (attempt.kind !== 'met' || missed === undefined) return;
  try {
    await tellChair(ports, key, { ...about, reason: missed.reason, over: true });
  } catch (error) {
    // The card is there: a word that stands too long is better than the card once more.
    ports.log.error('not reached, not taken back', error, { groupId: key.groupId, areaId });
  }
}
