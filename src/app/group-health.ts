import type { Instant } from '../domain/calendar';
import type { Unreachable } from './find-unreachable';
import type { WaitingDelivery } from './waiting-delivery';

/** Why somebody has to look at a group. docs/operate.md says what to do about each. */
export type Concern =
  /** Deliveries that nobody tries until somebody acts. */
  | 'stopped'
  /** Deliveries that have been refused again and again for an hour. */
  | 'failing'
  /** Deliveries that nobody has tried although they are due. */
  | 'overdue'
  /** People of the open meeting who did not get their card. */
  | 'unreachable'
  /** What is for those who lead the group lies stopped: none of them can be reached. */
  | 'noLeader'
  /** Areas of the open meeting have no row that can be read: it will not be closed with a smaller sum. */
  | 'rowMissing'
  /** The time to look at the group is over, and nobody has. */
  | 'notLookedAt'
  /** No time to look at the group is planned, so that nothing will happen in it by itself. */
  | 'notPlanned'
  /** The group is listed and not stored: an import was cut off. */
  | 'notStored'
  /** Rows of the group cannot be read. */
  | 'unreadable';

/** How one group is, as far as the store tells. */
export interface GroupHealth {
  readonly tenantId: string;
  readonly groupId: string;
  readonly name: string;
  readonly openMeeting: { readonly id: string; readonly startsAt: Instant; readonly deadline: Instant } | undefined;
  /** When the group is to be looked at next. */
  readonly nextLook: { readonly at: Instant; readonly overdueSeconds: number } | 'none' | 'unknown';
  /** How many deliveries wait, those that are stopped or fail included. */
  readonly waiting: number;
  readonly oldestDue: WaitingDelivery | undefined;
  readonly failing: readonly WaitingDelivery[];
  readonly stopped: readonly WaitingDelivery[];
  /** Of the open meeting, or of the latest one when none is open. */
  readonly unreachable: readonly Unreachable[];
  /** Who follows the group, and how many of them Teams could not reach: nobody has to act on those. */
  readonly followers: { readonly following: number; readonly notReached: number };
  readonly concerns: readonly Concern[];
  /** The type of the error when the group could not be read. */
  readonly error: string | undefined;
}
