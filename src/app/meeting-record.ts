import type { Instant } from '../domain/calendar';
import type { NotReachedReason } from '../domain/delivery';
import type { PersonRef } from '../domain/identifiers';
import type { LedgerState } from '../domain/ledger-state';
import type { Meeting } from '../domain/meeting';

/** Somebody who was asked for an area, and what became of the card. */
export interface Asked {
  readonly person: PersonRef;
  readonly name: string | undefined;
  readonly as: 'coordinator' | 'deputy' | 'former';
  readonly deliveredAt: Instant | undefined;
  readonly notReached: { readonly reason: NotReachedReason; readonly error: string; readonly at: Instant } | undefined;
}

/** One area of a meeting without a word of what it said. */
export interface AreaRecord {
  readonly areaId: string;
  readonly areaName: string;
  /** As the ledger has it once the meeting is closed, and as it would have it now before that. */
  readonly state: LedgerState;
  readonly asked: readonly Asked[];
  readonly answer: { readonly at: Instant; readonly by: string; readonly version: number } | undefined;
  readonly awayUntil: string | undefined;
}

/** A meeting as the administrator sees it: times, steps and who was asked, and no reply's text. */
export interface MeetingRecord {
  readonly meeting: Meeting;
  readonly isOpen: boolean;
  readonly areas: readonly AreaRecord[];
  /** How many areas have each state; the sum is the roster. */
  readonly sums: Readonly<Partial<Record<LedgerState, number>>>;
}
