import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import { isOver, type Answer, type Case } from '../case';
import { isUnconfirmed, questionsOf, standingAnswer } from '../upward/questions-of';
import type { Answered } from './answer-question';
import { withChange } from './with-change';

/** What somebody says to have heard from the leader. */
export interface ToldAnswer {
  readonly nth: number;
  readonly kind: Exclude<Answer['kind'], 'passed'>;
  readonly text: string;
}

/**
 * Writes down what the leader said: it stands as unconfirmed until the leader presses confirm. What was written down can
 * be written down anew until then; what the leader has answered cannot.
 */
export function tellAnswer(about: Case, told: ToldAnswer, by: NamedPerson, now: Instant): Answered {
  const { nth, kind } = told;
  const text = told.text.trim();
  const { question } = about;
  const standing = standingAnswer(about, nth);
  if (standing !== undefined && !isUnconfirmed(standing)) return { kind: 'refused', why: 'answered' };
  if (question?.nth !== nth) return { kind: 'refused', why: 'stale' };
  if (isOver(about)) return { kind: 'refused', why: 'over' };
  if (standing?.kind === kind && standing.text === text) return { kind: 'again' };
  if (text === '' && kind !== 'noted') return { kind: 'refused', why: 'noText' };
  // Nobody tells on their own behalf: the chair who is the leader too has a card to press on.
  if (question.to.id === by.id) return { kind: 'refused', why: 'notYours' };
  const answer: Answer = { nth, kind, text, by: question.to, at: now, recordedBy: by };
  const answers = [...about.answers, answer];
  const answered: Case = { ...about, answers, state: 'answered', visibility: 'group' };
  const what = kind === 'returned' ? 'returned' : 'answered';
  return { kind: 'answered', value: withChange(answered, { what, text }, by, now) };
}

/** The leader says that the answer is as it was told; from then on it is the leader's own. Also when the case is over. */
export function confirmAnswer(about: Case, nth: number, by: NamedPerson, now: Instant): Answered {
  // Asked first: whoever was not asked is not told how the question stands.
  const question = questionsOf(about).find((one) => one.nth === nth);
  if (question?.to.id !== by.id) return { kind: 'refused', why: 'notYours' };
  const standing = standingAnswer(about, nth);
  if (standing === undefined) return { kind: 'refused', why: 'stale' };
  if (standing.confirmedAt !== undefined) return { kind: 'again' };
  if (!isUnconfirmed(standing)) return { kind: 'refused', why: 'answered' };
  const answers = about.answers.map((answer) => (answer === standing ? { ...answer, confirmedAt: now } : answer));
  return { kind: 'answered', value: withChange({ ...about, answers }, { what: 'confirmed' }, by, now) };
}
