import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import type { PendingNotice } from '../ports/outbox';
import type { Ports } from '../ports/ports';
import { secondsAfter } from './backoff';
import { byNeed } from './by-need';
import { forgetOldNotes } from './forget-old-notes';
import { workOff } from './work-off';

/**
 * A claim outlasts the longest delivery, see docs/adr/0006: seven calls, each 15 s at most after up to 12 s of waiting
 * for its turn, and 15 s for a token. After a kill it is also how long nobody else takes the notice in hand.
 */
const defaultClaimSeconds = 240;
/** A change to the board or the log waits a moment, so that a burst of replies is one edit. */
const defaultBurstSeconds = 1;
/** Of what goes to followers, who may be thousands, so much in one go: what is asked for meanwhile does not wait for all. */
const followersAtOnce = 100;

/** Other than in production, for tests and rehearsals. */
export interface DeliveryTimes {
  readonly claimSeconds?: number | undefined;
  readonly burstSeconds?: number | undefined;
}

/** Meets what waits in the group and is due. Returns when to look again, or undefined when nothing waits. */
export async function deliverPending(
  ports: Ports,
  key: GroupKey,
  { claimSeconds = defaultClaimSeconds, burstSeconds = defaultBurstSeconds }: DeliveryTimes = {},
): Promise<Instant | undefined> {
  const now = ports.clock.now();
  const all = await ports.outbox.pending(key);
  await forgetOldNotes(ports, key, all);
  const waiting = all.filter((one) => !one.stopped);
  // The latest of: the time of the next attempt, the end of a claim, and the end of a burst.
  const dueAt = (one: PendingNotice) =>
    [one.notBefore ?? '', one.claimedUntil ?? '', settledAt(one, burstSeconds)].toSorted().at(-1) ?? '';
  const due = waiting.filter((one) => dueAt(one) <= now);
  const own = byNeed(due).filter(({ notice }) => !isForFollowers(notice));
  const deliver = (which: (kind: Notice['kind']) => boolean) =>
    workOff(
      ports,
      key,
      own.filter((one) => which(one.notice.kind)),
      claimSeconds,
    );
  // An opening makes cards, and a board starts the thread that the log answers in. A slow person delays neither.
  await deliver((kind) => first.includes(kind));
  await Promise.all([
    deliver((kind) => !inOrder.includes(kind)),
    deliver((kind) => kind === 'board').then(() => deliver((kind) => kind === 'actionLog')),
  ]);
  const forFollowers = due.filter(({ notice }) => isForFollowers(notice)).slice(0, followersAtOnce);
  await workOff(ports, key, forFollowers, claimSeconds);
  // What was met may have asked for more: look again at once, until nothing is due.
  if (due.length > 0) return ports.clock.now();
  return waiting.map(dueAt).toSorted()[0];
}

const first: readonly Notice['kind'][] = ['openMeeting', 'retimeMeeting', 'news'];
const inOrder: readonly Notice['kind'][] = [...first, 'board', 'actionLog'];

function isForFollowers(notice: Notice): boolean {
  return notice.kind === 'deskOnce' && (notice.card === 'news' || notice.card === 'digest');
}

/** When a burst of changes to one card has come to its end. */
function settledAt(one: PendingNotice, burstSeconds: number): Instant {
  const isShared = one.notice.kind === 'board' || one.notice.kind === 'actionLog';
  return isShared && one.attempts === 0 ? secondsAfter(one.askedAt, burstSeconds) : one.askedAt;
}
