import type { Language } from '../../domain/language';
import type { OutlineProblem } from '../../domain/setup/outline-problem';
import { shownText } from '../shown-text';
import { say } from '../words';

/** What is wrong with a field, as it stands below it. */
export function problemSentence({ problem, about = '', max = 0 }: OutlineProblem, language: Language): string {
  const who = about === '' ? say(language, 'setup.unknownPerson') : shownText(about);
  return say(language, `setup.problem.${problem}`, { about: who, max });
}
