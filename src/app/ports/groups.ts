import type { Instant } from '../../domain/calendar';
import type { Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { Versioned } from './versioned';

/** What a list of groups shows, and what finds a person's or a channel's groups without opening each. */
export interface GroupListing {
  readonly tenantId: string;
  readonly groupId: string;
  readonly name: string;
  readonly channelId: string;
  /** Every person the file names at any time. */
  readonly people: readonly string[];
}

/** One stored version of a group's definition. */
export interface GroupRevision {
  readonly revision: number;
  readonly at: Instant;
  readonly by: string;
  readonly group: Group;
}

/** The groups as their files describe them. */
export interface Groups {
  find(key: GroupKey): Promise<Versioned<GroupRevision> | undefined>;
  /** Stores `next` beside all earlier revisions; `conflict` when another writer was first. */
  save(next: GroupRevision, etag: string | undefined): Promise<'saved' | 'conflict'>;
  /** Every earlier and the current revision, oldest first. */
  revisions(key: GroupKey): Promise<readonly GroupRevision[]>;
  /** All groups, or those of one tenant. */
  list(tenantId?: string): Promise<readonly GroupListing[]>;
}
