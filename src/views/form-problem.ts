import type { FieldProblem } from '../domain/status-submission';

/** What is wrong with one field of any of our forms, as a code that every language has a sentence for. */
export type FormProblem = Omit<FieldProblem, 'problem'> & {
  readonly problem: FieldProblem['problem'] | 'notATime' | 'notASignInName' | 'notOnlyOne';
};
