import type { GroupKey } from '../../domain/identifiers';
import type { PendingNotice } from '../ports/outbox';
import type { Ports } from '../ports/ports';
import { secondsAfter } from './backoff';

/** What the chair was to be told and could not be is no news after so long. */
const keptSeconds = 30 * 24 * 60 * 60;

/** Removes notes to the chair that have been stopped for a month; the record of what happened stays. */
export async function forgetOldNotes(
  ports: Pick<Ports, 'clock' | 'outbox' | 'log'>,
  key: GroupKey,
  waiting: readonly PendingNotice[],
): Promise<void> {
  const before = secondsAfter(ports.clock.now(), -keptSeconds);
  const old = waiting.filter(({ notice, stopped, askedAt }) => {
    return stopped && notice.kind === 'chairNote' && askedAt < before;
  });
  for (const notice of old) await ports.outbox.done(key, notice);
  if (old.length > 0) ports.log.info('old notes forgotten', { groupId: key.groupId, notes: old.length });
}
