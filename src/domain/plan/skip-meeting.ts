import { findPlanned } from '../calendar-of-meetings/find-planned';
import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import type { PlanChange } from '../plan';
import { refused, type Deciding, type PlanDecision } from './plan-decision';
import { rewritePlan } from './rewrite-plan';
import { skipWhatStandsAt } from './skip-what-stands-at';

/**
 * The meeting is not held, wherever it has been moved to. An extra meeting keeps its place in the plan, skipped, so that
 * its id stays its own.
 */
export function skipMeeting(source: MeetingSource, planned: { readonly id: string }, deciding: Deciding): PlanDecision {
  const { plan } = source;
  const meetingId = planned.id;
  const found = findPlanned(source, meetingId);
  if (found === undefined) return refused('unknownMeeting');
  if (found.startsAt <= deciding.now) return refused('started');
  if (found.status === 'skipped') return refused('alreadySkipped');
  const skipped: PlanChange = { kind: 'skipped', meetingId };
  const kept = plan.changes.filter((change) => change.meetingId !== meetingId || change.kind === 'extra');
  const next = { ...plan, changes: [...kept, skipped] };
  const settled = skipWhatStandsAt({ ...source, plan: next }, found.startsAt);
  return rewritePlan(source, settled, deciding, { what: 'skipped', meetingId });
}
