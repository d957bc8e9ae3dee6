import type { Case } from '../../domain/desk/case';
import {
  answerQuestion,
  type Answered,
  type AnswerRefusal,
  type LeaderPress,
} from '../../domain/desk/case-changes/answer-question';
import { confirmAnswer, tellAnswer, type ToldAnswer } from '../../domain/desk/case-changes/told-answer';
import { answerMark } from '../../domain/desk/upward/marks';
import { keyOf, type Group } from '../../domain/group';
import { isSamePerson, type NamedPerson } from '../../domain/person';
import type { Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { answerReaders } from './answer-readers';
import { decideCase } from './decide-case';
import { questionNotices } from './question-notices';

/** A leader's own answer, the leader's word that a told one is right, or what somebody has heard. */
export type AnswerGiven =
  | ({ readonly do: 'answer' } & LeaderPress)
  | { readonly do: 'confirm'; readonly nth: number }
  | ({ readonly do: 'tell' } & ToldAnswer);

export type AnswerResult =
  | { readonly kind: 'answered' | 'again'; readonly about: Case }
  | { readonly kind: 'refused'; readonly why: AnswerRefusal; readonly about: Case }
  | { readonly kind: 'unknownCase' };

/**
 * Stores an answer of the leadership and tells, in the same commit, those who wait for it. The caller has checked that `by`
 * is a leader, or leads the group when it was told.
 */
export async function answerCase(
  ports: Ports,
  group: Group,
  caseId: string,
  given: AnswerGiven,
  by: NamedPerson,
): Promise<AnswerResult> {
  const key = keyOf(group);
  const decided = await decideCase<Answered>(ports, key, caseId, async (before) => {
    const result = decide(before, given, by, ports.clock.now());
    if (result.kind !== 'answered') return { result };
    return {
      result,
      write: { value: result.value, notices: await answerNotices(ports, group, result.value, given.nth) },
    };
  });
  if (decided === undefined) return { kind: 'unknownCase' };
  const { about, result } = decided;
  if (result.kind === 'refused') return { kind: 'refused', why: result.why, about };
  if (result.kind === 'answered') {
    ports.log.info('case answered', { groupId: key.groupId, caseId, nth: given.nth, how: given.do });
  }
  return { kind: result.kind, about };
}

function decide(before: Case, given: AnswerGiven, by: NamedPerson, now: string): Answered {
  switch (given.do) {
    case 'answer':
      return answerQuestion(before, given, by, now);
    case 'confirm':
      return confirmAnswer(before, given.nth, by, now);
    case 'tell':
      return tellAnswer(before, given, by, now);
  }
}

/** The answer that was told, when the leader's comes in its place, and the answer that is new. */
const mostAnswers = 2;

/** The leaders' cards, the chair's, and a card for the answer to the question: the one before it shows that it was replaced. */
async function answerNotices(ports: Ports, group: Group, about: Case, nth: number): Promise<readonly Notice[]> {
  const readers = await answerReaders(ports, group, about);
  const isChairTold = isSamePerson(group.chair, about.raisedBy);
  const indexed = about.answers.map((answer, index) => ({ answer, index }));
  const latest = indexed.filter(({ answer }) => answer.nth === nth).slice(-mostAnswers);
  const answers = latest.flatMap(({ answer, index }): Notice[] => {
    const forChair = answer.kind === 'passed' || (answer.kind === 'returned' && !isChairTold);
    const to = [...(answer.kind === 'passed' ? [] : readers), ...(forChair ? ['chair'] : [])];
    return to.map((reader) => ({
      kind: 'desk',
      card: 'leaderAnswer',
      id: about.id,
      to: reader,
      mark: answerMark(index),
    }));
  });
  return [...questionNotices(about), ...answers];
}
