import type { Instant } from '../domain/calendar';
import { isPatient, wasNotAsked } from '../domain/delivery';
import type { Notice } from '../domain/notice';
import type { PendingNotice } from './ports/outbox';
import { secondsBetween } from './seconds-between';

/** A notice that waits, as the administrator sees it: when, how often and why, and nothing of what it shows. */
export interface WaitingDelivery {
  readonly id: string;
  readonly kind: Notice['kind'];
  readonly meetingId: string | undefined;
  readonly areaId: string | undefined;
  /** `stopped`: nobody tries it until somebody acts. `failing`: refused before, and tried again. */
  readonly state: 'stopped' | 'failing' | 'inHand' | 'waiting';
  readonly askedAt: Instant;
  /** The earliest time of the next attempt; undefined when there will be none. */
  readonly dueAt: Instant | undefined;
  /** How long it has been due and not met; 0 when it is not due yet. */
  readonly overdueSeconds: number;
  readonly attempts: number;
  readonly lastError: string | undefined;
}

/** What the outbox holds, for the administrator. */
export function waitingDelivery(pending: PendingNotice, now: Instant): WaitingDelivery {
  const { id, notice, askedAt, attempts, notBefore, claimedUntil, lastError, stopped } = pending;
  const dueAt = stopped ? undefined : [askedAt, notBefore ?? '', claimedUntil ?? ''].toSorted().at(-1);
  const isInHand = claimedUntil !== undefined && claimedUntil > now;
  // One that is taken up again begins anew; one that nobody could be asked for has no attempts to count.
  const wasTried = attempts > 0 || (lastError !== undefined && wasNotAsked(lastError));
  const isFailing = wasTried && lastError !== undefined && !isPatient(lastError);
  return {
    id,
    kind: notice.kind,
    meetingId: 'meetingId' in notice ? notice.meetingId : undefined,
    areaId: 'areaId' in notice ? notice.areaId : undefined,
    state: stopped ? 'stopped' : isInHand ? 'inHand' : isFailing ? 'failing' : 'waiting',
    askedAt,
    dueAt,
    overdueSeconds: dueAt === undefined ? 0 : Math.max(0, secondsBetween(dueAt, now)),
    attempts,
    lastError,
  };
}
