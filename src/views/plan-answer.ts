import type { Instant, LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import type { PlanRefusal } from '../domain/plan/plan-decision';
import { dayText, momentText } from './dates';
import { say } from './words';

/** What became of a change of the plan. */
export type PlanResult =
  | { readonly done: 'skipped' | 'kept' | 'moved' | 'extra'; readonly startsAt: Instant }
  | { readonly done: 'paused'; readonly until: LocalDate }
  | { readonly done: 'resumed' }
  | { readonly refused: PlanRefusal };

/** A sentence for what became of a change of the plan or the rhythm. */
export function planAnswer(
  result: PlanResult,
  { language, timeZone, today }: { readonly language: Language; readonly timeZone: string; readonly today: LocalDate },
): string {
  if ('refused' in result) return say(language, `planAnswer.refused.${result.refused}`);
  switch (result.done) {
    case 'paused':
      return say(language, 'planAnswer.paused', { day: dayText(result.until, language, today) });
    case 'resumed':
      return say(language, 'planAnswer.resumed');
    default:
      return say(language, `planAnswer.${result.done}`, { when: momentText(result.startsAt, timeZone, language) });
  }
}
