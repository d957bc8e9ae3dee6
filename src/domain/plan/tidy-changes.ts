import { dayIn, type Instant, type LocalDate } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import { firstPlannedAt } from '../calendar-of-meetings/meeting-id';
import type { PlanChange } from '../plan';

const mostChanges = 200;
const keptDays = 14;

/**
 * The changes worth keeping when a plan is written, in their order: those of meetings that were over more than 14 days
 * ago go, and when there are still more than 200 the oldest of those that are over. Undefined when too many are to come.
 */
export function tidyChanges(changes: readonly PlanChange[], zone: string, now: Instant): PlanChange[] | undefined {
  const today = dayIn(zone, now);
  const lastDayOf = ({ meetingId }: PlanChange): LocalDate =>
    changes
      .filter((change) => change.meetingId === meetingId)
      .flatMap((change) => (change.kind === 'skipped' ? [] : [change.day]))
      .reduce((last, day) => (last > day ? last : day), firstPlannedAt(meetingId).day);
  const kept = changes.filter((change) => lastDayOf(change) >= plusDays(today, -keptDays));
  const over = kept
    .filter((change) => lastDayOf(change) < today)
    .toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)));
  const dropped = new Set(over.slice(0, Math.max(0, kept.length - mostChanges)));
  const tidy = kept.filter((change) => !dropped.has(change));
  return tidy.length > mostChanges ? undefined : tidy;
}
