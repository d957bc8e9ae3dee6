import { setTimeout as sleep } from 'node:timers/promises';
import type { WakeQueue } from '../../src/app/ports/wakes';
import type { GroupKey } from '../../src/domain/identifiers';
import { emptyPlan } from '../../src/domain/plan';
import { noticeId } from '../../src/domain/notice';
import type { Storage } from '../../src/storage/storage';
import { insist } from './insist';
import type { CrashPlan } from './crash-plan';

/** How a run came to rest after the last kill. */
export interface EndOfRun {
  /** From the end of the last meeting to an outbox without anything that waits; undefined when that never came. */
  readonly outboxEmptyAfterMs: number | undefined;
  /** What waited when the patience was over. */
  readonly waiting: readonly string[];
  /** Wake-ups in the queue when all hints have come up; undefined when that was not waited for. */
  readonly queueAtRest: number | undefined;
  readonly poison: number;
}

const patienceMs = 90_000;
/** A hint that insures a commit comes up after 30 s. */
const drainMs = 45_000;

/** No meeting after the one that is open; waits for its end, and until nothing waits. */
export async function endOfRun({
  storage,
  queue,
  key,
  plan,
  drains,
}: {
  storage: Storage;
  queue: WakeQueue;
  key: GroupKey;
  plan: CrashPlan;
  drains: boolean;
}): Promise<EndOfRun> {
  // One that has not started yet would be skipped by the pause, and closed.
  while (isToCome((await insist(() => storage.meetings.head(key)))?.value.openMeetingId, plan)) await sleep(100);
  await insist(() => pause(storage, key, plan));
  const endMs = performance.now() + patienceMs + (plan.pace.askBefore + plan.pace.closeAfter) * 1000;
  while (
    (await insist(() => storage.meetings.head(key)))?.value.openMeetingId !== undefined &&
    performance.now() < endMs
  ) {
    await sleep(250);
  }
  const closedAt = performance.now();
  let waiting = await waitingIn(storage, key);
  while (waiting.length > 0 && performance.now() < closedAt + patienceMs) {
    await sleep(250);
    waiting = await waitingIn(storage, key);
  }
  const outboxEmptyAfterMs = waiting.length === 0 ? performance.now() - closedAt : undefined;
  if (drains) await sleep(drainMs);
  const { waiting: left, poison } = await insist(() => queue.counts());
  return { outboxEmptyAfterMs, waiting, queueAtRest: drains ? left : undefined, poison };
}

function isToCome(openMeetingId: string | undefined, plan: CrashPlan): boolean {
  return openMeetingId !== undefined && plan.startMs(openMeetingId) > plan.atMs(Date.now());
}

async function pause(storage: Storage, key: GroupKey, plan: CrashPlan): Promise<void> {
  for (;;) {
    const stored = await storage.plans.find(key);
    const value = { ...(stored?.value ?? emptyPlan), pausedUntil: plan.pausedUntil };
    if ((await storage.commit.commit(key, [{ put: 'plan', value, etag: stored?.etag }])) !== 'conflict') return;
  }
}

async function waitingIn(storage: Storage, key: GroupKey): Promise<string[]> {
  const pending = await insist(() => storage.outbox.pending(key));
  return pending.map(({ notice, stopped, lastError }) =>
    [noticeId(notice), ...(stopped ? ['stopped'] : []), lastError ?? ''].join(' '),
  );
}
