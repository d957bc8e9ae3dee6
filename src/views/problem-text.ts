import type { Language } from '../domain/language';
import type { FormProblem } from './form-problem';
import { say } from './words';

/** A sentence for what is wrong with a field, which it calls by its label. */
export function problemText(label: string, problem: FormProblem, language: Language): string {
  return say(language, `problem.${problem.problem}`, { field: label, max: problem.max ?? 0 });
}
