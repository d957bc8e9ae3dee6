import type { Plan } from '../plan';
import { kindOfMark } from './settled';

/** Most marks of each kind that are kept; a mark is needed for about a week. Together they fit the plan. */
const places = { settled: 1, opened: 24, other: 75 } as const;

/** The plan with the marks, each once; the oldest of a kind make room. */
export function withMarks(plan: Plan, ...added: readonly string[]): Plan {
  const marks = [...plan.marks.filter((mark) => !added.includes(mark)), ...added];
  const kept = marks.filter((mark, index) => {
    const kind = kindOfMark(mark);
    const newer = marks.slice(index + 1).filter((other) => kindOfMark(other) === kind).length;
    return newer < places[kind];
  });
  return { ...plan, marks: kept };
}
