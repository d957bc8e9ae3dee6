import type { MeetingSource } from '../calendar-of-meetings/meeting-source';
import { refused, type Deciding, type PlanDecision } from './plan-decision';
import { rewritePlan } from './rewrite-plan';
import { withoutOrphans } from './without-orphans';

/**
 * The normal rhythm is back: from now on when somebody ends the faster one early, else from its planned end on.
 * @param reason why it ends early, at most 300 characters; empty when its time is over
 */
export function endRhythm(source: MeetingSource, deciding: Deciding, reason = ''): PlanDecision {
  const { plan } = source;
  const { now, by } = deciding;
  const { rhythm } = plan;
  if (rhythm === undefined || rhythm.name === 'normal') return refused('sameRhythm');
  const { until } = rhythm;
  const since = until !== undefined && until < now ? until : now;
  const normal = { name: 'normal' as const, since, ...(by === undefined ? {} : { by }), reason };
  const next = withoutOrphans({ ...source, plan: { ...plan, rhythm: normal } }, since, now);
  return rewritePlan(source, next, deciding, {
    what: 'rhythmEnded',
    detail: [rhythm.name, reason].filter((part) => part !== '').join('; '),
  });
}
