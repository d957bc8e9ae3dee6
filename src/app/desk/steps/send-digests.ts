import { isListening, type Subscription } from '../../../domain/desk/subscription';
import { isDigestTime, nextDigest } from '../../../domain/follow/next-digest';
import { keyOf, type Group } from '../../../domain/group';
import { freeDaysNow } from '../../follow/free-days-now';
import { putSubscription } from '../../follow/put-subscription';
import type { Change } from '../../ports/commit';
import type { Ports } from '../../ports/ports';
import { untilCommitted } from '../../until-committed';

/** The row in use, the row of the version, and the notice: 90 of the 100 operations of a transaction. */
const followersPerTransaction = 30;

/**
 * Asks for the digests that are due: what waited is the digest's from then on, in one transaction with its notice. When
 * the time was missed and it is night or a free day by now, they are put off to the next time.
 */
export async function sendDigests(
  ports: Pick<Ports, 'clock' | 'desk' | 'commit' | 'wake' | 'holidays'>,
  group: Group,
): Promise<void> {
  const key = keyOf(group);
  const now = ports.clock.now();
  const freeDays = await freeDaysNow(ports, group);
  const isTime = isDigestTime(group.timeZone, now, freeDays);
  const nextMorning = nextDigest(group.timeZone, 'daily', now, freeDays);
  await ports.wake.insure(key);
  await untilCommitted(async () => {
    const due = (await ports.desk.list(key, 'subscription')).filter(({ value }) => isDue(value, now));
    for (let at = 0; at < due.length; at += followersPerTransaction) {
      const changes = due.slice(at, at + followersPerTransaction).flatMap((before): Change[] => {
        if (!isTime) {
          const later = { ...before.value, version: before.value.version + 1, digestAt: nextMorning };
          return [putSubscription(before, later)];
        }
        const { value, mark } = withDigest(before.value, now);
        const notice = { kind: 'deskOnce', card: 'digest', id: value.id, to: value.id, mark } as const;
        return [putSubscription(before, value), { put: 'notice', notice }];
      });
      if ((await ports.commit.commit(key, changes)) === 'conflict') return undefined;
    }
    return {};
  });
}

function isDue(follower: Subscription, now: string): boolean {
  const { waiting, digestAt } = follower;
  return isListening(follower) && waiting.length > 0 && digestAt !== undefined && digestAt <= now;
}

function withDigest(before: Subscription, now: string): { value: Subscription; mark: string } {
  const nth = (before.digest?.nth ?? 0) + 1;
  const digest = { nth, at: now, publications: before.waiting };
  return {
    value: { ...before, version: before.version + 1, waiting: [], digestAt: undefined, digest },
    mark: String(nth),
  };
}
