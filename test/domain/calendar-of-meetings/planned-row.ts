import { DateTime } from 'luxon';
import type { MeetingSource } from '../../../src/domain/calendar-of-meetings/meeting-source';
import type { PlannedMeeting } from '../../../src/domain/calendar-of-meetings/planned-meeting';
import { plannedMeetings } from '../../../src/domain/calendar-of-meetings/planned-meetings';
import type { Group } from '../../../src/domain/group';
import { emptyPlan, type Plan } from '../../../src/domain/plan';
import { sampleGroup } from '../../support/sample';

/** A group that meets on Tuesdays at 09:00 in Oslo; `free` are its free days, each named after itself. */
export function sourceOf(parts: {
  readonly group?: Partial<Group>;
  readonly plan?: Partial<Plan>;
  readonly free?: readonly string[];
}): MeetingSource {
  return {
    group: sampleGroup(1, parts.group),
    plan: { ...emptyPlan, ...parts.plan },
    freeDays: (day) => (parts.free?.includes(day) === true ? `free ${day}` : undefined),
  };
}

/** The first `count` meetings that start after `from`; fewer when the row ends. */
export function take(source: MeetingSource, from: string, count: number): PlannedMeeting[] {
  const taken: PlannedMeeting[] = [];
  for (const planned of plannedMeetings(source, from)) {
    taken.push(planned);
    if (taken.length === count) break;
  }
  return taken;
}

/** The same as lines: local start, id when it does not say the same, and why it does not meet. */
export function rowOf(source: MeetingSource, from: string, count: number): string[] {
  return take(source, from, count).map((planned) => {
    const start = DateTime.fromISO(planned.startsAt, { zone: source.group.timeZone });
    const id = start.toFormat('yyyy-MM-dd-HHmm') === planned.id ? '' : ` as ${planned.id}`;
    return `${start.toFormat('yyyy-MM-dd HH:mm')}${id}${planned.status === 'skipped' ? ` ${planned.why}` : ''}`;
  });
}

/** A rhythm in force for the tests: switched on at `since`. */
export function inForce(name: 'intensified' | 'crisis', since: string, until?: string): Partial<Plan> {
  return { rhythm: { name, since, reason: 'Øvelse', ...(until === undefined ? {} : { until }) } };
}
