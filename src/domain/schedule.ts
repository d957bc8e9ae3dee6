import { DateTime, Duration } from 'luxon';
import type { Instant, LocalDate } from './calendar';
import type { Group } from './group';
import { weekdays } from './weekday';

/** One time the group is to meet, worked out from its weekday and wall-clock time. */
export interface Occurrence {
  readonly id: string;
  readonly day: LocalDate;
  readonly startsAt: Instant;
  /** When the cards go out. */
  readonly asksAt: Instant;
  readonly deadline: Instant;
}

/**
 * The first meeting that starts after `now` and comes after the meeting `afterId`.
 * Wall-clock time in the group's zone: 09:00 stays 09:00 over both clock changes.
 */
export function nextOccurrence(group: Group, now: Instant, afterId?: string): Occurrence {
  const today = DateTime.fromISO(now, { zone: group.timeZone }).startOf('day');
  const weekday = weekdays.indexOf(group.meeting.weekday) + 1;
  let day = today.plus({ days: (weekday - today.weekday + 7) % 7 });
  for (;;) {
    const occurrence = occurrenceOn(group, day);
    if (occurrence.startsAt > now && (afterId === undefined || occurrence.id > afterId)) return occurrence;
    day = day.plus({ weeks: 1 });
  }
}

function occurrenceOn(group: Group, day: DateTime): Occurrence {
  const [hour = 0, minute = 0] = group.meeting.time.split(':').map(Number);
  const starts = day.set({ hour, minute });
  const localDay = day.toFormat('yyyy-MM-dd');
  return {
    id: `${localDay}-${group.meeting.time.replace(':', '')}`,
    day: localDay,
    startsAt: instantOf(starts),
    asksAt: instantOf(starts.minus(Duration.fromISO(group.meeting.askBefore))),
    deadline: instantOf(starts.minus(Duration.fromISO(group.meeting.deadlineBefore))),
  };
}

function instantOf(time: DateTime): Instant {
  return time.toJSDate().toISOString();
}

/** The deadline in force: a meeting that is opened after its deadline can be answered in time until it starts. */
export function deadlineWhenOpened(occurrence: Occurrence, now: Instant): Instant {
  return now >= occurrence.deadline ? occurrence.startsAt : occurrence.deadline;
}
