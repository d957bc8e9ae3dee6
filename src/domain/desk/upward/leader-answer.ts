import type { Answer, Case, Question } from '../case';
import { questionsOf, standingAnswer } from './questions-of';

/** What a leader answered, as the group, the area and the sender read it. */
export interface LeaderAnswer {
  readonly caseId: string;
  readonly question: Pick<Question, 'nth' | 'title' | 'what' | 'to'>;
  readonly answer: Answer;
  /** The leader's own answer has come in its place. */
  readonly isReplaced: boolean;
  readonly isReleased: boolean;
}

/** The answer at a place among the case's answers; undefined when there is none. */
export function leaderAnswer(about: Case, index: number): LeaderAnswer | undefined {
  const answer = about.answers[index];
  const question = questionsOf(about).find(({ nth }) => nth === answer?.nth);
  if (answer === undefined || question === undefined) return undefined;
  const { nth, title, what, to } = question;
  return {
    caseId: about.id,
    question: { nth, title, what, to },
    answer,
    isReplaced: standingAnswer(about, nth) !== answer,
    isReleased: about.visibility === 'wide',
  };
}
