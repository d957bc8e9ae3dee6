import { isListening } from '../../domain/desk/subscription';
import { keyOf, type Group } from '../../domain/group';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { givingNow } from './giving-now';
import { putSubscription } from './put-subscription';
import type { PublishedNews } from './read-publication';

type Needs = Pick<Ports, 'clock' | 'desk' | 'directory' | 'commit' | 'wake' | 'holidays'>;

/** The row in use, the row of the version, and the notice: 30 followers are 90 of the 100 operations of a transaction. */
const followersPerTransaction = 30;

/**
 * Gives each follower a publication, at once or into what waits for the digest. The follower's record says in the same
 * transaction that it has been looked at.
 */
export async function spreadToFollowers(ports: Needs, group: Group, news: PublishedNews): Promise<void> {
  const key = keyOf(group);
  const { id: mark, meetingId: shelf } = news.publication;
  const give = await givingNow(ports, group, news);
  const { followers } = await untilCommitted(async () => {
    const before = await ports.desk.list(key, 'subscription');
    const looked = before.map((one) => ({ before: one, given: give(one.value) }));
    const writes = looked.flatMap(({ before: one, given }): Change[][] => {
      if (given === undefined) return [];
      const to = given.value.id;
      const notice = { kind: 'deskOnce', card: 'news', id: to, shelf, to, mark } as const;
      return [[putSubscription(one, given.value), ...(given.isSentNow ? [{ put: 'notice', notice } as const] : [])]];
    });
    for (let at = 0; at < writes.length; at += followersPerTransaction) {
      // Somebody has chosen something else meanwhile: those who are left are looked at as they are now.
      const outcome = await ports.commit.commit(key, writes.slice(at, at + followersPerTransaction).flat());
      if (outcome === 'conflict') return undefined;
    }
    return { followers: looked.map(({ before: one, given }) => given?.value ?? one.value) };
  });
  // The group may have been planned to sleep for longer.
  const due = followers.flatMap((one) => (isListening(one) ? (one.digestAt ?? []) : [])).toSorted();
  if (due[0] !== undefined) await ports.wake.arm(key, due[0]);
}
