import { isOver, type Case, type Question } from '../case';
import { standingAnswer } from './questions-of';

/** What a leader has still to answer; undefined when nothing was asked, it was answered, or the case is over. */
export function openQuestion(about: Case): Question | undefined {
  const { question } = about;
  if (question === undefined || isOver(about)) return undefined;
  return standingAnswer(about, question.nth) === undefined ? question : undefined;
}
