import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';

/** A hint that a group is to be looked at. What is to be done is not in it: whoever takes it asks the group. */
export interface WakeUp {
  readonly key: GroupKey;
  /** Which of the group's chain it is, see `WakePlan`; undefined for one that stands outside the chain. */
  readonly generation: number | undefined;
}

/** A wake-up in hand: nobody else sees it until its visibility is over. */
export interface ReceivedWakeUp extends WakeUp {
  /** The queue's own mark of it. */
  readonly receipt: unknown;
  /** How many times it has been taken from the queue, this time included. */
  readonly dequeueCount: number;
  readonly insertedAt: Instant;
}

/** Wake-ups for all processes. They may come late, twice, out of order or, by accident, not at all. */
export interface WakeQueue {
  /** Visible after `delaySeconds`, at most after `longestDelaySeconds`: a longer one is cut there. Kept until it is taken. */
  put(wake: WakeUp, delaySeconds: number): Promise<void>;
  /** At most `max` (1 to 32) that are visible now. They come back after `visibilitySeconds` unless they are done. */
  receive(max: number, visibilitySeconds: number): Promise<readonly ReceivedWakeUp[]>;
  /** Removes it; nothing happens when it is gone, or in somebody else's hands by now. */
  done(wake: ReceivedWakeUp): Promise<void>;
  /** Moves one that failed too often to where the administrator sees it. `reason` is a code, never what a person wrote. */
  bury(wake: ReceivedWakeUp, reason: string): Promise<void>;
  /** About how many there are, those with a time to come included; and how many are buried. */
  counts(): Promise<{ readonly waiting: number; readonly poison: number }>;
}

/** 6 days and 12 hours. Storage queues hide a message for less than seven days. */
export const longestDelaySeconds = 6.5 * 24 * 60 * 60;

/** When a group is to be looked at next. */
export interface PlannedWakeUp {
  /** Of the wake-up that will see to it; all others of the group are strays. Equal or not is all that counts. */
  readonly generation: number;
  /** The time that was asked for; the wake-up may come earlier, as a hop on the way. */
  readonly at: Instant;
  readonly etag: string;
}

/** When each group is to be looked at next: one small row for each. */
export interface WakePlan {
  find(key: GroupKey): Promise<PlannedWakeUp | undefined>;
  /** False when the row has changed since `etag`, or is there already without one. */
  save(key: GroupKey, next: Omit<PlannedWakeUp, 'etag'>, etag: string | undefined): Promise<boolean>;
  /** Groups whose time is before `before`. The store picks them out, so only those travel. */
  overdue(before: Instant): Promise<readonly GroupKey[]>;
}
