import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';

/** Sees to it that somebody looks at a group. What is told may be lost, doubled or late without harm. */
export interface Wake {
  /** The group has something to deliver: this process looks in a moment. */
  hint(key: GroupKey): void;
  /** To be called before a commit that asks for deliveries: whatever becomes of this process, somebody looks. Never rejects. */
  insure(key: GroupKey): Promise<void>;
  /** The group's steps may be due at `at` or earlier than they were. Rejects when the queue does not answer. */
  arm(key: GroupKey, at: Instant): Promise<void>;
}
