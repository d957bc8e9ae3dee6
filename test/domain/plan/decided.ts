import type { MeetingSource } from '../../../src/domain/calendar-of-meetings/meeting-source';
import { planRecordSchema, planSchema } from '../../../src/domain/plan';
import type { PlanDecision } from '../../../src/domain/plan/plan-decision';

/** The source with the plan decided on, as it comes back from the store. */
export function decided(source: MeetingSource, decision: PlanDecision | undefined): MeetingSource {
  if (decision?.kind !== 'changed') throw new Error(`refused: ${decision?.why ?? 'nothing to do'}`);
  planRecordSchema.parse(decision.record);
  return { ...source, plan: planSchema.parse(JSON.parse(JSON.stringify(decision.plan))) };
}
