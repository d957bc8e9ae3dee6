import type { GroupKey } from '../domain/identifiers';
import { encodeKeyPart } from './encode-key-part';

/** The keys of the one partition that holds every group's next wake-up. */
export const wakeRows = {
  partition: 'wakes',
  wake: (key: GroupKey) => `w:${encodeKeyPart(key.tenantId.toLowerCase())}:${encodeKeyPart(key.groupId)}`,
} as const;
