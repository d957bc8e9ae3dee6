import { rhythmAt } from '../../domain/calendar-of-meetings/rhythm-at';
import type { GroupKey } from '../../domain/identifiers';
import { emptyPlan } from '../../domain/plan';
import type { Ports } from '../ports/ports';

/** Are people left in peace in their quiet hours? In the faster rhythms nobody is. */
export async function keepsQuiet({ plans, clock }: Pick<Ports, 'plans' | 'clock'>, key: GroupKey): Promise<boolean> {
  const plan = await plans.find(key);
  return rhythmAt(plan?.value ?? emptyPlan, clock.now()) === 'normal';
}
