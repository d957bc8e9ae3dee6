import type { Instant } from '../calendar';
import type { Meeting } from '../meeting';

/** Has the meeting begun, and was it not closed before that? One that was skipped has nothing to sum up. */
export function wasHeld({ startsAt, closedAt }: Pick<Meeting, 'startsAt' | 'closedAt'>, now: Instant): boolean {
  return startsAt <= (closedAt ?? now);
}
