import type { Instant, LocalDate } from '../../calendar';
import type { NamedPerson } from '../../person';
import { isOver, type Case, type Question } from '../case';
import { withChange } from './with-change';

/** What the chair asks of a leader. */
export type Ask = Pick<Question, 'what' | 'text' | 'advice' | 'isAgainst' | 'to'> & { readonly due: LocalDate };

/** Most times one case is sent up or passed on. */
export const mostQuestions = 20;

/** Why a case is not sent up: it is over, somebody has sent it up since the form was drawn, the day is past, or it was up too often. */
export type SendUpRefusal = 'over' | 'stale' | 'past' | 'tooMany';

export type SentUp =
  | { readonly kind: 'sentUp'; readonly value: Case }
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly why: SendUpRefusal };

/**
 * Puts the case to a leader as its `nth` question, which a form says to be the next. A question that was not answered is
 * taken back with that.
 */
export function sendUp(
  about: Case,
  ask: Ask,
  { nth, by, now, today }: { readonly nth: number; readonly by: NamedPerson; now: Instant; today: LocalDate },
): SentUp {
  const current = about.question;
  if (current?.nth === nth && isSame(current, ask) && current.by.id === by.id) return { kind: 'again' };
  if (isOver(about)) return { kind: 'refused', why: 'over' };
  if ((current?.nth ?? 0) + 1 !== nth) return { kind: 'refused', why: 'stale' };
  if (nth > mostQuestions) return { kind: 'refused', why: 'tooMany' };
  if (ask.due < today) return { kind: 'refused', why: 'past' };
  const question: Question = { ...ask, nth, title: about.title, by, at: now };
  const value = withChange(
    { ...withQuestion(about, question), state: 'sentUp' },
    { what: 'sentUp', text: ask.to.name },
    by,
    now,
  );
  return { kind: 'sentUp', value };
}

/** The case with another question; the one before it is kept with the earlier ones. */
export function withQuestion(about: Case, question: Question): Case {
  const { question: before, earlierQuestions = [] } = about;
  return before === undefined
    ? { ...about, question }
    : { ...about, question, earlierQuestions: [...earlierQuestions, before] };
}

function isSame(question: Question, ask: Ask): boolean {
  return (
    question.to.id === ask.to.id &&
    question.what === ask.what &&
    question.text === ask.text &&
    question.advice === ask.advice &&
    question.isAgainst === ask.isAgainst &&
    question.due === ask.due
  );
}
