import { DateTime } from 'luxon';
import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import { finishOpening } from '../finish-opening';
import type { PendingNotice } from '../ports/outbox';
import type { Ports } from '../ports/ports';
import { deliverActionLog, deliverBoard } from './channel-thread';
import { deliverCriticalAlert } from './critical-alert';
import { met, type Attempt } from './delivery';
import { deliverStatusCard } from './status-card';

/** How many sends of one group are under way at once. */
const parallelSends = 10;
/**
 * A claim outlasts the longest delivery: an update that is gone, opening a chat and a send, each 15 s at most, and 15 s
 * for a token. After a kill it is also how long nobody else takes the notice in hand.
 */
const defaultClaimSeconds = 90;
const longestBackoffSeconds = 600;
/** A change to the board or the log waits a moment, so that a burst of replies is one edit. */
const burstSeconds = 1;

/** Meets what waits in the group and is due. Returns when to look again, or undefined when nothing waits. */
export async function deliverPending(
  ports: Ports,
  key: GroupKey,
  claimSeconds = defaultClaimSeconds,
): Promise<Instant | undefined> {
  const now = ports.clock.now();
  const waiting = (await ports.outbox.pending(key)).filter((one) => !one.stopped);
  const due = waiting.filter((one) => dueAt(one) <= now);
  const deliver = (...kinds: Notice['kind'][]) =>
    deliverSome(
      ports,
      key,
      due.filter((one) => kinds.includes(one.notice.kind)),
      claimSeconds,
    );
  // An opening makes cards, and a board starts the thread that the log answers in. A slow person delays neither.
  await deliver('openMeeting');
  await Promise.all([deliver('statusCard', 'criticalAlert'), deliver('board').then(() => deliver('actionLog'))]);
  // What was met may have asked for more: look again at once, until nothing is due.
  if (due.length > 0) return ports.clock.now();
  return waiting.map(dueAt).toSorted()[0];
}

async function deliverSome(
  ports: Ports,
  key: GroupKey,
  notices: readonly PendingNotice[],
  claimSeconds: number,
): Promise<void> {
  const queue = [...notices];
  const workers = Array.from({ length: Math.min(parallelSends, queue.length) }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      await deliverOne(ports, key, next, claimSeconds);
  });
  await Promise.all(workers);
}

async function deliverOne(ports: Ports, key: GroupKey, pending: PendingNotice, claimSeconds: number): Promise<void> {
  const now = ports.clock.now();
  const claimed = await ports.outbox.claim(key, pending, later(now, claimSeconds));
  if (claimed === undefined) return;
  const log = ports.log.child({ groupId: key.groupId, ...aboutNotice(claimed.notice), attempts: claimed.attempts });
  const attempt = await attemptNotice(ports, key, claimed.notice, log);
  if (attempt.kind === 'met') {
    await ports.outbox.done(key, claimed);
    log.info('delivered');
    return;
  }
  const attempts = claimed.attempts + 1;
  const notBefore =
    attempt.kind === 'stopped'
      ? undefined
      : later(ports.clock.now(), attempt.retryAfterSeconds ?? backoffSeconds(attempts));
  log.warn('not delivered', { outcome: attempt.kind, error: attempt.error, notBefore });
  await ports.outbox.release(key, claimed, {
    notBefore,
    attempts,
    error: attempt.error,
    stopped: attempt.kind === 'stopped',
  });
}

/** One failing notice harms no other: what is thrown is a bug or a store in trouble, and is tried again later. */
async function attemptNotice(ports: Ports, key: GroupKey, notice: Notice, log: Ports['log']): Promise<Attempt> {
  try {
    switch (notice.kind) {
      case 'openMeeting':
        await finishOpening(ports, key, notice.meetingId);
        return met;
      case 'statusCard':
        return await deliverStatusCard(ports, key, notice);
      case 'board':
        return await deliverBoard(ports, key, notice);
      case 'actionLog':
        return await deliverActionLog(ports, key, notice);
      case 'criticalAlert':
        return await deliverCriticalAlert(ports, key, notice);
    }
  } catch (error) {
    log.error('delivery failed', error);
    return { kind: 'later', error: error instanceof Error ? error.name : 'unknown' };
  }
}

/** What the log says of a notice: kind, meeting and area, and not the person, who may be named by a sign-in name. */
function aboutNotice(notice: Notice): { kind: string; meetingId?: string; areaId?: string } {
  return {
    kind: notice.kind,
    ...('meetingId' in notice && { meetingId: notice.meetingId }),
    ...('areaId' in notice && { areaId: notice.areaId }),
  };
}

/** Doubles from two seconds to ten minutes, the second half of it by chance, so that replicas do not march in step. */
function backoffSeconds(attempts: number): number {
  const full = Math.min(longestBackoffSeconds, 2 ** Math.min(attempts, 16));
  return full / 2 + (Math.random() * full) / 2;
}

function later(now: Instant, seconds: number): Instant {
  return DateTime.fromISO(now).plus({ seconds }).toJSDate().toISOString();
}

/** The latest of: the time of the next attempt, the end of a claim, and the end of a burst of changes to one card. */
function dueAt(one: PendingNotice): Instant {
  const isShared = one.notice.kind === 'board' || one.notice.kind === 'actionLog';
  const settled = isShared && one.attempts === 0 ? later(one.askedAt, burstSeconds) : one.askedAt;
  return [one.notBefore ?? '', one.claimedUntil ?? '', settled].toSorted().at(-1) ?? settled;
}
