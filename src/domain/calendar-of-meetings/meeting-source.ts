import type { Group } from '../group';
import type { Plan } from '../plan';
import type { FreeDays } from './planned-meeting';

/** All that decides when a group meets. */
export interface MeetingSource {
  readonly group: Group;
  readonly plan: Plan;
  /** Used in the normal rhythm only: in the faster ones the group meets on holidays too. */
  readonly freeDays: FreeDays;
}
