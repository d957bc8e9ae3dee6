import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import type { Case } from '../case';
import { isUnconfirmed, standingAnswer } from '../upward/questions-of';
import { withChange } from './with-change';

export type Released =
  | { readonly kind: 'released'; readonly value: Case }
  | { readonly kind: 'again' }
  /** There is no answer of a leader, or only one that somebody says to have heard. */
  | { readonly kind: 'refused'; readonly why: 'notAnswered' | 'unconfirmed' };

/** Lets the leader's answer go wide: nothing of a leader does before somebody who leads the group has said so. */
export function releaseAnswer(about: Case, by: NamedPerson, now: Instant): Released {
  if (about.visibility === 'wide') return { kind: 'again' };
  const answer = about.question && standingAnswer(about, about.question.nth);
  if (answer === undefined) return { kind: 'refused', why: 'notAnswered' };
  if (isUnconfirmed(answer)) return { kind: 'refused', why: 'unconfirmed' };
  return { kind: 'released', value: withChange({ ...about, visibility: 'wide' }, { what: 'released' }, by, now) };
}
