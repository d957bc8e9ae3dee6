import type { Instant } from '../domain/calendar';
import type { GroupKey } from '../domain/identifiers';

/** What a wake-up leads to. */
export interface WakeWork {
  /**
   * Does what is due in the group now, nothing if nothing is; when to look again, undefined for not of its own accord.
   * Safe to run twice, and in two processes at once.
   */
  run(key: GroupKey): Promise<Instant | undefined>;
}
