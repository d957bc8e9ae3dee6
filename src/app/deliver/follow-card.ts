import type { Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import { personQuietHours } from '../../domain/person-quiet-hours';
import type { Person } from '../../domain/person';
import { quietUntil } from '../../domain/week/quiet-until';
import { stopUnreached } from '../follow/stop-unreached';
import type { CardMessage } from '../ports/messenger';
import type { Ports } from '../ports/ports';
import { keepsQuiet } from './keeps-quiet';
import { attemptOf, sentOnce } from './attempt-of';
import type { Attempt } from './delivery';
import { reachPerson, sendToPerson } from './reach-person';

type Asked = Extract<Notice, { kind: 'deskOnce' }>;

/**
 * Sends somebody outside the meeting what was posted. What they asked to have at once waits only for quiet hours that
 * they have set themselves, and no limit leaves it out: it would be lost. A follower who cannot be reached is stopped
 * here, so that nothing is left over for anybody to put right.
 */
export async function deliverFollowCard(
  ports: Ports,
  key: GroupKey,
  notice: Asked,
  { group, draw }: { readonly group: Group; readonly draw: (person: Person) => CardMessage },
): Promise<Attempt> {
  const reached = await reachPerson(ports, group, notice.to);
  const now = ports.clock.now();
  const follows = notice.card !== 'areaText';
  if ('kind' in reached) {
    if (follows) await stopUnreached(ports, key, notice.id, reached.reason);
    return attemptOf(reached);
  }
  const wait = await quietSeconds(ports, key, { group, person: reached.person, isNow: notice.card === 'news' });
  if (wait !== undefined) return { kind: 'later', error: 'quiet hours', retryAfterSeconds: wait };
  const outcome = await sendToPerson(ports, reached, draw(reached.person));
  if (outcome.kind === 'notReached' && follows) await stopUnreached(ports, key, notice.id, outcome.reason);
  return sentOnce(noticeId(notice), outcome, now);
}

/** How long until the person may be disturbed; undefined for now. */
async function quietSeconds(
  ports: Pick<Ports, 'plans' | 'clock'>,
  key: GroupKey,
  { group, person, isNow }: { group: Group; person: Person; isNow: boolean },
): Promise<number | undefined> {
  const own = person.quietHours;
  if (isNow && (own === undefined || own === 'group')) return undefined;
  if (!(await keepsQuiet(ports, key))) return undefined;
  const now = ports.clock.now();
  const until = quietUntil(personQuietHours(person, group), group.timeZone, now);
  return until === undefined ? undefined : Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);
}
