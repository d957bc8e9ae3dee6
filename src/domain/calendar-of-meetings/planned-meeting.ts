import type { Instant, LocalDate } from '../calendar';
import type { RhythmName } from '../rhythm';

/** The times of one meeting's week, worked out from the rhythm's wall-clock times. */
export interface MeetingTimes {
  readonly startsAt: Instant;
  /** When the cards go out. */
  readonly asksAt: Instant;
  /** When those who have not answered are reminded, in time order. */
  readonly reminders: readonly Instant[];
  readonly deadline: Instant;
  /** When board and log go to the channel. */
  readonly postsAt: Instant;
  readonly closesAt: Instant;
}

/** One time the group is to meet, or would have met. */
export type PlannedMeeting = MeetingTimes & {
  readonly id: string;
  readonly day: LocalDate;
  readonly rhythm: RhythmName;
  readonly origin: 'rhythm' | 'extra';
  /** Where it was before it was moved, and the free day that moved it; the chair moved it when there is none. */
  readonly movedFrom?:
    { readonly day: LocalDate; readonly time: string; readonly freeDay?: string | undefined } | undefined;
} & (
    | { readonly status: 'meets' }
    | {
        readonly status: 'skipped';
        readonly why: 'freeDay' | 'chair' | 'paused';
        readonly freeDay?: string | undefined;
      }
  );

/** The holiday or the group's own free day that falls on `day`, in the group's language; undefined for a working day. */
export type FreeDays = (day: LocalDate) => string | undefined;
