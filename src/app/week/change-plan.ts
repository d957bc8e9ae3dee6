import type { MeetingSource } from '../../domain/calendar-of-meetings/meeting-source';
import type { GroupKey } from '../../domain/identifiers';
import type { PlanDecision, PlanRefusal } from '../../domain/plan/plan-decision';
import { closeMeeting, type CloseNeeds } from '../close-meeting';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { applyPlan } from './apply-plan';
import { readWeek, type WeekNeeds } from './read-week';

export type ChangedPlan =
  { readonly kind: 'changed' } | { readonly kind: 'refused'; readonly why: PlanRefusal } | { readonly kind: 'noGroup' };

type Needs = WeekNeeds & CloseNeeds & Pick<Ports, 'messages' | 'commit' | 'wake' | 'log'>;

/** Takes a decision of the chair about the row of meetings, stores it with its record, and lets the group's steps follow. */
export async function changePlan(
  ports: Needs,
  key: GroupKey,
  decide: (source: MeetingSource) => PlanDecision,
): Promise<ChangedPlan> {
  const result = await untilCommitted(async () => {
    const [week] = await Promise.all([readWeek(ports, key), ports.wake.insure(key)]);
    if (week === undefined) return { kind: 'noGroup' } as const;
    const applied = await applyPlan(ports, key, week, decide);
    return applied.kind === 'conflict' ? undefined : applied;
  });
  if (result.kind === 'refused' || result.kind === 'noGroup') return result;
  if (result.kind === 'changedAndSkipsOpen') await closeMeeting(ports, key, result.meetingId, 'skipped');
  ports.wake.hint(key);
  // The insurance sees to it within half a minute when the queue does not answer now.
  await ports.wake.arm(key, ports.clock.now()).catch((error: unknown) => ports.log.error('group not armed', error));
  return { kind: 'changed' };
}
