import type { Subscription } from '../../domain/desk/subscription';
import type { Change } from '../ports/commit';
import type { Versioned } from '../ports/versioned';

/**
 * The write of a follower's next version. Whoever follows no more is filed, so that the rows in use are those who do;
 * who comes back gets a row anew. Two at once are kept apart by the row of the version.
 */
export function putSubscription(before: Versioned<Subscription> | undefined, value: Subscription): Change {
  const isInUse = before !== undefined && before.value.endedAt === undefined;
  return {
    put: 'desk',
    record: { kind: 'subscription', value },
    etag: isInUse ? before.etag : undefined,
    file: value.endedAt !== undefined,
  };
}
