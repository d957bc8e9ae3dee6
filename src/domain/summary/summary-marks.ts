import type { Instant } from '../calendar';
import type { Meeting } from '../meeting';

/** The names in a meeting's record of steps under which it is kept what was done about its summary. */
export const summaryMarks = {
  /** The chair has got the draft. */
  draft: 'summary.draft',
  /** The deputy chair has been asked. */
  deputy: 'summary.deputy',
  /** The group has been told that it is late. */
  late: 'summary.late',
} as const;
export type SummaryMark = (typeof summaryMarks)[keyof typeof summaryMarks];

/** When it was done; undefined when it was not. */
export function summaryMarkOf({ steps }: Pick<Meeting, 'steps'>, mark: SummaryMark): Instant | undefined {
  return steps?.[mark]?.at;
}

/** The meeting with the mark; unchanged when it is there already, so that the first time stands. */
export function withSummaryMark(meeting: Meeting, mark: SummaryMark, at: Instant): Meeting {
  if (meeting.steps?.[mark] !== undefined) return meeting;
  return { ...meeting, steps: { ...meeting.steps, [mark]: { at, outcome: 'done' } } };
}
