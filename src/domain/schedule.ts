import type { Instant, LocalDate } from './calendar';
import { plannedMeetings } from './calendar-of-meetings/planned-meetings';
import type { Group } from './group';
import { emptyPlan } from './plan';

/** The deadline in force: a meeting that is opened after its deadline can be answered in time until it starts. */
export function deadlineWhenOpened(
  { deadline, startsAt }: { readonly deadline: Instant; readonly startsAt: Instant },
  now: Instant,
): Instant {
  return now >= deadline ? startsAt : deadline;
}

/** The day of the next regular meeting, whatever the chair and the holidays make of it. */
export function nextRegularDay(group: Group, now: Instant): LocalDate | undefined {
  for (const { day } of plannedMeetings({ group, plan: emptyPlan, freeDays: () => undefined }, now)) return day;
  return undefined;
}
