import type { GroupKey } from '../domain/identifiers';
import { encodeKeyPart } from './encode-key-part';

/** The keys of the one partition that lists all groups, tenant by tenant. */
export const listingRows = {
  partition: 'groups',
  all: 'l:',
  ofTenant: (tenantId: string) => `l:${encodeKeyPart(tenantId.toLowerCase())}:`,
  listing: (key: GroupKey) => `l:${encodeKeyPart(key.tenantId.toLowerCase())}:${encodeKeyPart(key.groupId)}`,
} as const;
