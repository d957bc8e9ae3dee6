import type { Instant } from '../../domain/calendar';
import { wasNotAsked } from '../../domain/delivery';
import type { GroupKey } from '../../domain/identifiers';
import { isAtMostOnce, type Notice } from '../../domain/notice';
import type { PendingNotice, Release } from '../ports/outbox';
import type { Ports } from '../ports/ports';
import { attemptNotice } from './attempt-notice';
import { backoffSeconds, secondsAfter } from './backoff';
import type { Attempt } from './delivery';
import { readOnce } from './read-once';
import { Settler } from './settler';

/** How many sends of one group are under way at once. */
const parallelSends = 10;
/** How many notices are taken in hand by one write. */
const claimedTogether = 20;
/** A claim that is this old is renewed before the send, so that what is left of it outlasts the longest delivery. */
const renewAfterSeconds = 20;

interface Claimed {
  readonly notice: PendingNotice;
  readonly at: Instant;
}

/** Takes the notices in hand, some at a time, and meets each: one that fails or is slow harms no other. */
export async function workOff(
  real: Ports,
  key: GroupKey,
  notices: readonly PendingNotice[],
  claimSeconds: number,
): Promise<void> {
  if (notices.length === 0) return;
  const ports = readOnce(real, key, notices);
  const queue = [...notices];
  const inHand: Claimed[] = [];
  const settler = new Settler(ports.outbox, key);
  let claiming: Promise<void> | undefined;

  const claimMore = async (): Promise<void> => {
    const at = ports.clock.now();
    const taken = await ports.outbox.claimAll(key, queue.splice(0, claimedTogether), secondsAfter(at, claimSeconds));
    inHand.push(...taken.map((notice) => ({ notice, at })));
  };
  const claimAhead = (): Promise<void> | undefined => {
    if (queue.length === 0) return claiming;
    // One that failed stays, for whoever waits for it.
    claiming ??= claimMore().then(() => {
      claiming = undefined;
    });
    return claiming;
  };
  const next = async (): Promise<Claimed | undefined> => {
    while (inHand.length === 0) {
      const more = claimAhead();
      if (more === undefined) return undefined;
      await more;
    }
    const claimed = inHand.shift();
    // The next ones are taken in hand while these are on their way.
    if (inHand.length < parallelSends) claimAhead()?.catch(() => undefined);
    return claimed;
  };
  const worker = async (): Promise<void> => {
    for (let claimed = await next(); claimed !== undefined; claimed = await next()) {
      const notice = await fresh(ports, key, claimed, claimSeconds);
      // What is sent once reads for itself: an answer that has come meanwhile asks for no reminder.
      if (notice !== undefined) await deliverOne(isAtMostOnce(notice.notice) ? real : ports, key, notice, settler);
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallelSends, notices.length) }, worker));
  await settler.stored();
}

async function fresh(
  ports: Ports,
  key: GroupKey,
  { notice, at }: Claimed,
  claimSeconds: number,
): Promise<PendingNotice | undefined> {
  const now = ports.clock.now();
  if (Date.parse(now) - Date.parse(at) < 1000 * Math.min(renewAfterSeconds, claimSeconds / 3)) return notice;
  return ports.outbox.claim(key, notice, secondsAfter(now, claimSeconds));
}

async function deliverOne(ports: Ports, key: GroupKey, notice: PendingNotice, settler: Settler): Promise<void> {
  const log = ports.log.child({ groupId: key.groupId, ...aboutNotice(notice.notice), attempts: notice.attempts });
  const isOnce = isAtMostOnce(notice.notice);
  // Marked before it is sent: whatever happens from here on, nobody sends it a second time.
  if (isOnce && !(await ports.outbox.takeOut(key, notice))) return;
  const from = ports.clock.now();
  const attempt = await attemptNotice(ports, key, notice.notice, log);
  const { message } = attempt;
  measure(ports, notice, attempt);
  if (attempt.kind === 'met') {
    if (isOnce) await keepMessage(ports, key, message);
    else settler.add({ notice, message });
    if (notice.mayBeThere === true && !isOnce && (message?.deliveredAt ?? '') >= from) {
      ports.metrics.perhapsDoubled(notice.notice.kind);
      log.warn('sent again: an earlier one may have come');
    }
    log.info('delivered');
    return;
  }
  const next = releaseOf(ports.clock.now(), notice, attempt);
  log.warn('not delivered', { outcome: attempt.kind, error: attempt.error, notBefore: next.notBefore });
  if (!isOnce) {
    settler.add({ notice, message, next });
    return;
  }
  await keepMessage(ports, key, message);
  const surelyNotSent = attempt.kind === 'later' && attempt.isUnknown !== true;
  if (surelyNotSent) await ports.outbox.putBack(key, notice, next);
}

function measure({ metrics, clock }: Ports, { notice, askedAt }: PendingNotice, attempt: Attempt): void {
  const isUnknown = attempt.kind === 'later' && attempt.isUnknown === true;
  const outcome = attempt.kind === 'met' ? 'delivered' : isUnknown ? 'unknown' : attempt.kind;
  metrics.delivered(notice.kind, outcome);
  if (attempt.kind !== 'met') return;
  metrics.deliveryLag(Math.max(0, Date.parse(clock.now()) - Date.parse(askedAt)) / 1000, notice.kind);
}

async function keepMessage(ports: Ports, key: GroupKey, message: Attempt['message']): Promise<void> {
  if (message !== undefined) await ports.messages.save(key, message);
}

function releaseOf(now: Instant, notice: PendingNotice, attempt: Exclude<Attempt, { kind: 'met' }>): Release {
  const attempts = wasNotAsked(attempt.error) ? notice.attempts : notice.attempts + 1;
  const stopped = attempt.kind === 'stopped';
  const waits = attempt.kind === 'later' ? (attempt.retryAfterSeconds ?? backoffSeconds(attempts)) : 0;
  const notBefore = stopped ? undefined : secondsAfter(now, waits);
  const mayBeThere = attempt.kind === 'later' && attempt.isUnknown === true;
  return { notBefore, attempts, error: attempt.error, stopped, mayBeThere };
}

/** What the log says of a notice: kind, meeting and area, and not the person, who may be named by a sign-in name. */
function aboutNotice(notice: Notice): { kind: string; meetingId?: string; areaId?: string } {
  return {
    kind: notice.kind,
    ...('meetingId' in notice && { meetingId: notice.meetingId }),
    ...('areaId' in notice && { areaId: notice.areaId }),
  };
}
