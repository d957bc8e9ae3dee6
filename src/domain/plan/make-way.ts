import type { Instant } from '../calendar';
import { firstPlannedAt } from '../calendar-of-meetings/meeting-id';
import { instantAt } from '../calendar-of-meetings/wall-clock';
import type { PlanChange } from '../plan';

/** The time a rhythm takes over, its end not included. */
export interface Takeover {
  readonly zone: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly now: Instant;
}

/**
 * The changes without those that were made for the rhythm before and would bend the one that takes over: a meeting
 * skipped in the normal rhythm must not be missing in a crisis. Extra meetings stay.
 */
export function makeWay(changes: readonly PlanChange[], { zone, from, until, now }: Takeover): PlanChange[] {
  const isIn = (at: Instant) => from <= at && at < until;
  const extras = new Map(changes.flatMap((change) => (change.kind === 'extra' ? [[change.meetingId, change]] : [])));
  const isSkippedIn = (meetingId: string) =>
    changes.some((change) => change.kind === 'skipped' && change.meetingId === meetingId) &&
    isIn(instantAt(zone, extras.get(meetingId) ?? firstPlannedAt(meetingId)));

  return changes.flatMap((change): PlanChange[] => {
    const { meetingId } = change;
    if (isSkippedIn(meetingId)) return [];
    if (change.kind !== 'moved') return [change];
    const first = instantAt(zone, firstPlannedAt(meetingId));
    const standing = instantAt(zone, change);
    // Held already, early: it has used its id, and the rhythm still has its meeting at that time.
    if (isIn(first) && standing <= now) return [{ ...change, kind: 'extra' }];
    if (isIn(first)) return [];
    // Put off into a time that now has meetings enough; its own time is over.
    if (first < from && isIn(standing)) return [{ kind: 'skipped', meetingId }];
    return [change];
  });
}
