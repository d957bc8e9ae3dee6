import type { SetupView } from '../setup-press';
import { say } from '../words';
import { placedLabel } from './field-label';
import type { OutlineOptions } from './outline-options';
import { problemSentence } from './problem-sentence';

/** What stands in the box at the top: what is wrong, each with its field, or what became of the press. */
export function outlineNotice(
  { problems = [], told = [], language }: OutlineOptions,
  here?: SetupView,
): readonly string[] {
  if (problems.length === 0) return told;
  const lines = problems.map((problem) =>
    say(language, 'setup.problemAt', {
      field: placedLabel(problem.field, here, language),
      problem: problemSentence(problem, language),
    }),
  );
  return [say(language, 'setup.problems'), ...lines];
}
