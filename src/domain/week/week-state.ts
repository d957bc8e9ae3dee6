import type { Instant } from '../calendar';
import type { PlannedMeeting } from '../calendar-of-meetings/planned-meeting';
import type { QuietHours } from '../calendar-of-meetings/quiet-hours';
import type { Meeting } from '../meeting';
import type { Plan } from '../plan';

/** All that decides what a group has to do at `now`. */
export interface WeekState {
  /**
   * The meetings that start after `from`, in time order, the skipped ones too; without those on whose day the group has
   * no areas, since they cannot be opened.
   */
  readonly planned: (from: Instant) => Iterable<PlannedMeeting>;
  readonly plan: Plan;
  /** The latest meeting that was opened, whether it is still open or not. Its own times rule, not the planned ones. */
  readonly meeting: Meeting | undefined;
  readonly openMeetingId: string | undefined;
  readonly timeZone: string;
  readonly quietHours: QuietHours;
  /** From when on the group meets by itself: nothing before it was missed. Asked for until the plan has a mark of that. */
  readonly startedAt: Instant;
  readonly now: Instant;
}
