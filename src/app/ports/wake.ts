import type { GroupKey } from '../../domain/identifiers';

/** A hint that a group has something to deliver. It may be lost, doubled or late without harm. */
export interface Wake {
  hint(key: GroupKey): void;
}
