import type { DeskKind, DeskValue } from '../../domain/desk/desk-record';
import type { GroupKey } from '../../domain/identifiers';
import type { Versioned } from './versioned';

/** Reads of the records of one group's desk. `shelf` is the meeting's id for entries and publications, and nothing for the others. */
export interface Desk {
  /** In use or filed. */
  find<K extends DeskKind>(
    key: GroupKey,
    kind: K,
    id: string,
    shelf?: string,
  ): Promise<Versioned<DeskValue<K>> | undefined>;
  /** All of the kind that are in use, or all on the shelf; what is filed is left out. In key order. */
  list<K extends DeskKind>(key: GroupKey, kind: K, shelf?: string): Promise<readonly Versioned<DeskValue<K>>[]>;
  /** Every version of one record, oldest first. */
  versions<K extends DeskKind>(key: GroupKey, kind: K, id: string): Promise<readonly DeskValue<K>[]>;
}
