import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import { isOver, type Answer, type Case, type Question } from '../case';
import { isUnconfirmed, questionsOf, standingAnswer } from '../upward/questions-of';
import { mostQuestions, withQuestion } from './send-up';
import { withChange } from './with-change';

/** What a leader pressed, on the card of the nth question. */
export interface LeaderPress {
  readonly nth: number;
  readonly kind: Answer['kind'];
  readonly text: string;
  readonly passedTo?: NamedPerson | undefined;
}

/** `notYours`: the question was put to somebody else. `answered`: by this leader, in another way. `stale`: it was taken back. */
export type AnswerRefusal = 'notYours' | 'answered' | 'stale' | 'over' | 'noText' | 'noLeader' | 'tooMany';

export type Answered =
  | { readonly kind: 'answered'; readonly value: Case }
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly why: AnswerRefusal };

/**
 * The leader's answer to a question that was put to them. Their own answer comes in the place of one that somebody says
 * to have heard, until they have confirmed that one.
 */
export function answerQuestion(about: Case, press: LeaderPress, by: NamedPerson, now: Instant): Answered {
  const { nth, kind, passedTo } = press;
  const question = questionsOf(about).find((one) => one.nth === nth);
  if (question?.to.id !== by.id) return { kind: 'refused', why: 'notYours' };
  const text = press.text.trim();
  const standing = standingAnswer(about, nth);
  if (standing !== undefined && !isUnconfirmed(standing)) {
    return isSame(standing, press) ? { kind: 'again' } : { kind: 'refused', why: 'answered' };
  }
  if (about.question?.nth !== nth) return { kind: 'refused', why: 'stale' };
  if (isOver(about)) return { kind: 'refused', why: 'over' };
  if (text === '' && (kind === 'decided' || kind === 'returned')) return { kind: 'refused', why: 'noText' };
  const answer: Answer = { nth, kind, text, by, at: now, ...(passedTo === undefined ? {} : { passedTo }) };
  // Released was the answer before: what a leader says is the group's until somebody lets it go.
  const answered: Case = { ...about, answers: [...about.answers, answer], visibility: 'group' };
  if (kind !== 'passed') {
    const what = kind === 'returned' ? 'returned' : 'answered';
    return { kind: 'answered', value: withChange({ ...answered, state: 'answered' }, { what, text }, by, now) };
  }
  if (passedTo === undefined || passedTo.id === by.id) return { kind: 'refused', why: 'noLeader' };
  if (nth >= mostQuestions) return { kind: 'refused', why: 'tooMany' };
  const next = withQuestion(answered, passedOn(question, passedTo, now));
  const value = withChange({ ...next, state: 'sentUp' }, { what: 'passed', text: passedTo.name }, by, now);
  return { kind: 'answered', value };
}

/** The same question for another leader, with the same date and no reminder behind it. */
function passedOn(question: Question, to: NamedPerson, now: Instant): Question {
  return { ...question, nth: question.nth + 1, to, at: now, remindedAt: undefined, overdueAt: undefined };
}

function isSame(answer: Answer, press: LeaderPress): boolean {
  return answer.kind === press.kind && answer.text === press.text.trim() && answer.passedTo?.id === press.passedTo?.id;
}
