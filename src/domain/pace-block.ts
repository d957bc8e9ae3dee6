import { DateTime } from 'luxon';
import type { Instant } from './calendar';

/** Further ahead than any queue of blocks grows: whoever reserved that had a clock that was wrong. */
const longestAheadMs = 30_000;

/** Consecutive slots for requests to one tenant. */
export interface PaceBlock {
  /** When the first may go. */
  readonly start: Instant;
  /** When the last one is over. */
  readonly end: Instant;
}

/**
 * The next free block of `slots` requests, each 1/`rate` seconds long, after what is reserved already. It begins neither
 * in the past nor before `reservedUntil`; only a reservation more than half a minute ahead is taken for a fault and left
 * out of account, so that one wrong clock does not silence a tenant.
 */
export function nextPaceBlock(
  reservedUntil: Instant | undefined,
  { slots, rate, now }: { readonly slots: number; readonly rate: number; readonly now: Instant },
): PaceBlock {
  const nowMs = DateTime.fromISO(now).toMillis();
  const takenMs = reservedUntil === undefined ? nowMs : DateTime.fromISO(reservedUntil).toMillis();
  const startMs = takenMs > nowMs && takenMs <= nowMs + longestAheadMs ? takenMs : nowMs;
  return { start: instantAt(startMs), end: instantAt(startMs + Math.ceil((slots * 1000) / rate)) };
}

function instantAt(ms: number): Instant {
  return DateTime.fromMillis(ms).toJSDate().toISOString();
}
