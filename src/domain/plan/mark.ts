import type { Plan } from '../plan';

const mostMarks = 100;

/** The plan with a step noted as done, such as `free:<meetingId>`. The latest 100 are remembered. */
export function mark(plan: Plan, step: string): Plan {
  if (plan.marks.includes(step)) return plan;
  return { ...plan, marks: [...plan.marks, step].slice(-mostMarks) };
}
