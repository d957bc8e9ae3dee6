import type { Answer, Case, Question } from '../case';

/** Every question the case was sent up with, oldest first. */
export function questionsOf({ question, earlierQuestions = [] }: Case): readonly Question[] {
  return question === undefined ? earlierQuestions : [...earlierQuestions, question];
}

/** The answer that stands to the nth question: the leader's own comes in the place of one that was told. */
export function standingAnswer({ answers }: Pick<Case, 'answers'>, nth: number): Answer | undefined {
  return answers.findLast((answer) => answer.nth === nth);
}

/** Somebody has written down what the leader is said to have answered, and the leader has not confirmed it. */
export function isUnconfirmed({ recordedBy, confirmedAt }: Answer): boolean {
  return recordedBy !== undefined && confirmedAt === undefined;
}
