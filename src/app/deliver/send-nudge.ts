import { dayIn, type Instant } from '../../domain/calendar';
import { messagesPerDayOf } from '../../domain/calendar-of-meetings/messages-per-day-of';
import type { Group } from '../../domain/group';
import { personQuietHours } from '../../domain/person-quiet-hours';
import { quietUntil } from '../../domain/week/quiet-until';
import type { CardMessage } from '../ports/messenger';
import type { Ports } from '../ports/ports';
import { sentOnce } from './attempt-of';
import { met, type Attempt } from './delivery';
import { sendToPerson, type Reached } from './reach-person';

/** One message to one person that nobody waits for. */
interface Nudge {
  /** The notice's id. */
  readonly id: string;
  readonly group: Group;
  /** False in the faster rhythms, which go on at night. */
  readonly keepsQuiet: boolean;
  readonly card: (reached: Reached) => CardMessage;
}

/**
 * Sends a reminder or a digest: not in the person's quiet hours, then it waits for their end; and not when the person has
 * had as many on the day as the group allows, then it is left out.
 */
export async function sendNudge(
  ports: Pick<Ports, 'clock' | 'log' | 'dailyMessages' | 'messenger' | 'directory' | 'roster'>,
  reached: Reached,
  { id, group, keepsQuiet, card }: Nudge,
): Promise<Attempt> {
  const { person } = reached;
  const now = ports.clock.now();
  const quietEnd = keepsQuiet ? quietUntil(personQuietHours(person, group), group.timeZone, now) : undefined;
  if (quietEnd !== undefined) {
    return { kind: 'later', error: 'quiet hours', retryAfterSeconds: secondsTo(quietEnd, now) };
  }
  const today = dayIn(group.timeZone, now);
  if (!(await ports.dailyMessages.take(group.tenantId, person.id, today, messagesPerDayOf(group)))) {
    ports.log.info('nudge left out', { groupId: group.id, why: 'messagesPerDay' });
    return met;
  }
  const outcome = await sendToPerson(ports, reached, card(reached));
  // It waits for another try, which takes the place again.
  if (outcome.kind === 'later' && outcome.isUnknown !== true) {
    await ports.dailyMessages.giveBack(group.tenantId, person.id, today);
  }
  return sentOnce(id, outcome, ports.clock.now());
}

function secondsTo(at: Instant, now: Instant): number {
  return Math.ceil((Date.parse(at) - Date.parse(now)) / 1000);
}
