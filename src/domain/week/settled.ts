import type { Instant } from '../calendar';
import type { WeekState } from './week-state';

const prefixes = { settled: 'settled:', opened: 'opened:' } as const;

/** The plan's mark that every meeting up to `until` was opened, skipped, or reported as missed. */
export function settledMark(until: Instant): string {
  return prefixes.settled + until;
}

/** The plan's mark that the meeting was opened. */
export function openedMark(meetingId: string): string {
  return prefixes.opened + meetingId;
}

/** Which kind of mark it is, since each kind has its own number of places. */
export function kindOfMark(mark: string): 'settled' | 'opened' | 'other' {
  if (mark.startsWith(prefixes.settled)) return 'settled';
  return mark.startsWith(prefixes.opened) ? 'opened' : 'other';
}

/** Every meeting that starts up to then is accounted for. */
export function settledUntil({ plan, meeting, startedAt }: WeekState): Instant {
  const marks = plan.marks.filter((mark) => kindOfMark(mark) === 'settled');
  const marked = marks
    .map((mark) => mark.slice(prefixes.settled.length))
    .toSorted()
    .at(-1);
  if (marked !== undefined) return marked;
  // The last opening is the best that is known: what it left behind was left by people.
  const openedAt = meeting?.openedAt ?? startedAt;
  return openedAt > startedAt ? openedAt : startedAt;
}

/** Meetings of the time around `now` that were opened, so that one that was closed early is not opened again. */
export function openedIds({ plan, meeting }: WeekState): ReadonlySet<string> {
  const marks = plan.marks.filter((mark) => kindOfMark(mark) === 'opened');
  const ids = [meeting?.id, meeting?.previousId, ...marks.map((mark) => mark.slice(prefixes.opened.length))];
  return new Set(ids.filter((id) => id !== undefined));
}
