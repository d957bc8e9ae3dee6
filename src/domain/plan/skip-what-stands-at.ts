import { dayIn, type Instant } from '../calendar';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { slotsOf } from '../calendar-of-meetings/slots-of';
import type { Plan } from '../plan';

/**
 * The plan without the rhythm's own meeting at `at`. It shows when a meeting that stood in its place is taken away, and
 * nobody who moves a meeting expects another one in the old place.
 */
export function skipWhatStandsAt(source: MeetingSource, at: Instant): Plan {
  const { group, plan } = source;
  const left = slotsOf(source)(dayIn(group.timeZone, at)).find((slot) => slot.startsAt === at);
  if (left?.status !== 'meets') return plan;
  return { ...plan, changes: [...plan.changes, { kind: 'skipped', meetingId: left.id }] };
}
