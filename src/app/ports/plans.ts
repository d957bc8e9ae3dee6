import type { GroupKey } from '../../domain/identifiers';
import type { Plan, PlanRecord } from '../../domain/plan';
import type { Versioned } from './versioned';

/** What bends a group's row of meetings, and the record of every decision about it. */
export interface Plans {
  find(key: GroupKey): Promise<Versioned<Plan> | undefined>;
  /** Every decision, oldest first. */
  records(key: GroupKey): Promise<readonly PlanRecord[]>;
}
