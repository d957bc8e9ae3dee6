import { findPlanned } from '../calendar-of-meetings/find-planned';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { instantAt, type WallTime } from '../calendar-of-meetings/wall-clock';
import type { Plan, PlanChange } from '../plan';
import { refused, type Deciding, type PlanDecision } from './plan-decision';
import { refuseTime } from './refuse-time';
import { rewritePlan } from './rewrite-plan';
import { skipWhatStandsAt } from './skip-what-stands-at';

/**
 * The meeting is held at `to` instead and keeps its id; the chair can put it on a free day and past other meetings. A
 * skipped meeting is held again, so moving it to its own time takes a skip back.
 */
export function moveMeeting(
  source: MeetingSource,
  planned: { readonly id: string },
  to: WallTime,
  deciding: Deciding,
): PlanDecision {
  const { group } = source;
  const meetingId = planned.id;
  const found = findPlanned(source, meetingId);
  if (found === undefined) return refused('unknownMeeting');
  if (found.status === 'meets' && found.startsAt <= deciding.now) return refused('started');
  const startsAt = instantAt(group.timeZone, to);
  if (found.status === 'meets' && found.startsAt === startsAt) return refused('sameTime');
  const why = refuseTime(source, to, deciding);
  if (why !== undefined) return refused(why);

  const next = { ...source, plan: movedPlan(source, meetingId, to) };
  const plan = found.startsAt === startsAt ? next.plan : skipWhatStandsAt(next, found.startsAt);
  return rewritePlan(source, plan, deciding, { what: 'moved', meetingId, detail: `${to.day} ${to.time}` });
}

function movedPlan(source: MeetingSource, meetingId: string, { day, time }: WallTime): Plan {
  const { plan, group } = source;
  const isExtra = plan.changes.some((change) => change.kind === 'extra' && change.meetingId === meetingId);
  const without = { ...plan, changes: plan.changes.filter((change) => change.meetingId !== meetingId) };
  const changed: PlanChange = { kind: isExtra ? 'extra' : 'moved', meetingId, day, time };
  const own = isExtra ? undefined : findPlanned({ ...source, plan: without }, meetingId);
  const isBack = own?.status === 'meets' && own.startsAt === instantAt(group.timeZone, { day, time });
  return isBack ? without : { ...without, changes: [...without.changes, changed] };
}
