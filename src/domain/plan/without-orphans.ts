import type { Instant } from '../calendar';
import { firstPlannedAt } from '../calendar-of-meetings/meeting-id';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { rhythmSlotsOf } from '../calendar-of-meetings/rhythm-slots';
import { instantAt } from '../calendar-of-meetings/wall-clock';
import type { Plan } from '../plan';

/**
 * The plan without the moves of meetings that were to be from `end` on and that its rhythm does not have: a crisis
 * meeting put off for an hour does not outlive the crisis. Moves that are over stay.
 */
export function withoutOrphans(source: MeetingSource, end: Instant, now: Instant): Plan {
  const { group, plan } = source;
  const rhythmSlotsOn = rhythmSlotsOf(source);
  const changes = plan.changes.filter((change) => {
    if (change.kind !== 'moved' || instantAt(group.timeZone, change) <= now) return true;
    const first = firstPlannedAt(change.meetingId);
    if (instantAt(group.timeZone, first) < end) return true;
    return rhythmSlotsOn(first.day).some((slot) => slot.id === change.meetingId);
  });
  return { ...plan, changes };
}
