import { dayIn, type Instant } from '../calendar';
import { plusDays } from '../calendar-of-meetings/days';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { rhythmAt } from '../calendar-of-meetings/rhythm-at';
import type { NamedPerson } from '../person';
import type { FasterRhythm } from '../rhythm';
import { makeWay } from './make-way';
import { longestLookAhead, refused, type PlanDecision } from './plan-decision';
import { rewritePlan } from './rewrite-plan';
import { withoutOrphans } from './without-orphans';

/** The chair's wish to meet more often. The way back is `endRhythm`. */
export interface RhythmSwitch {
  readonly name: FasterRhythm;
  readonly until: Instant;
  readonly by: NamedPerson;
  /** At most 300 characters. */
  readonly reason: string;
}

/**
 * The group follows the named rhythm from `now` until `until`. In the rhythm already in force another `until` prolongs or
 * shortens it. A pause ends, since a group in a crisis meets, and what the chair skipped or moved in the days concerned
 * is forgotten; extra meetings stay. See `keepOpenMeeting` for the meeting that is open.
 */
export function switchRhythm(source: MeetingSource, wish: RhythmSwitch, now: Instant): PlanDecision {
  const { group, plan } = source;
  const { name, until, by, reason } = wish;
  const zone = group.timeZone;
  const current = rhythmAt(plan, now) === name ? plan.rhythm : undefined;
  if (reason.trim() === '') return refused('noReason');
  if (until <= now) return refused('endsBeforeItBegins');
  if (dayIn(zone, until) > plusDays(dayIn(zone, now), longestLookAhead)) return refused('tooFar');
  if (current?.until === until) return refused('sameRhythm');

  const changes = makeWay(plan.changes, { zone, from: current?.until ?? now, until, now });
  const rhythm = { name, since: current?.since ?? now, until, by, reason: reason.trim() };
  const next = withoutOrphans({ ...source, plan: { ...plan, pausedUntil: undefined, changes, rhythm } }, until, now);
  const detail = `${name}; ${until}; ${rhythm.reason}`;
  return rewritePlan(source, next, { now, by }, { what: 'rhythm', detail });
}
