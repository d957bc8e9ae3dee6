import { createHash } from 'node:crypto';
import type { GroupKey } from '../../domain/identifiers';

/** Where the setup of a channel is stored: a place like a group's, so that its card is delivered like a group's cards. */
export function setupKey(tenantId: string, channelId: string): GroupKey {
  const hash = createHash('sha256').update(channelId).digest('hex').slice(0, 24);
  return { tenantId, groupId: `setup-${hash}` };
}
