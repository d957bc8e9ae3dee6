import type { Subscription } from '../../domain/desk/subscription';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

/** The publications of the follower's nth digest, also when a later one has been asked for since; none when there is no such digest. */
export async function findDigest(
  ports: Pick<Ports, 'desk'>,
  key: GroupKey,
  follower: Subscription,
  nth: number,
): Promise<readonly string[]> {
  if (follower.digest?.nth === nth) return follower.digest.publications;
  const versions = await ports.desk.versions(key, 'subscription', follower.id);
  return versions.findLast(({ digest }) => digest?.nth === nth)?.digest?.publications ?? [];
}
