import type { NamedPerson } from '../../person';
import { isOver, type Answer, type Case, type Question } from '../case';
import { isUnconfirmed, questionsOf, standingAnswer } from './questions-of';

/** How a question stands between the group and the leader. */
type LeaderMatterState =
  | 'open'
  /** Answered by the leader's own press, or confirmed by it. */
  | 'answered'
  /** The group has written down what the leader is said to have answered. */
  | 'told'
  /** The group has asked somebody else, or anew. */
  | 'takenBack'
  | 'over';

/** All that a leader sees of a case: what the chair has sent up, and the leader's own answer. Nothing else of the group. */
export interface LeaderMatter {
  readonly caseId: string;
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly state: LeaderMatterState;
  /** The leader who passed it on, when it came that way. */
  readonly passedBy: NamedPerson | undefined;
}

/** The nth question of the case as its leader sees it; undefined when there is no such question. */
export function leaderMatter(about: Case, nth: number): LeaderMatter | undefined {
  const question = questionsOf(about).find((one) => one.nth === nth);
  if (question === undefined) return undefined;
  const answer = standingAnswer(about, nth);
  const before = standingAnswer(about, nth - 1);
  return {
    caseId: about.id,
    question,
    answer,
    state: stateOf(about, question, answer),
    passedBy: before?.passedTo?.id === question.to.id ? before.by : undefined,
  };
}

function stateOf(about: Case, question: Question, answer: Answer | undefined): LeaderMatterState {
  if (answer !== undefined) return isUnconfirmed(answer) ? 'told' : 'answered';
  if (isOver(about)) return 'over';
  return about.question?.nth === question.nth ? 'open' : 'takenBack';
}
