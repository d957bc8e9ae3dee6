import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import { isOver, type Case } from '../case';
import { contributionsOf, isGuest } from '../guests/guests-of';
import { withChange } from './with-change';

/** Most contributions to one case, by one person and by all: the history is the group's too. */
const mostContributions = { each: 10, all: 40 } as const;

/** `notInvited`: the person does not take part, or not any more. */
export type ContributeRefusal = 'notInvited' | 'over' | 'noText' | 'tooMany';

export type Contributed =
  | { readonly kind: 'contributed'; readonly value: Case }
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly why: ContributeRefusal };

/**
 * What a guest knows, as a line of the case's history. An old card loses nothing that was written on it; the same words
 * once more from the same card are the same contribution.
 * @param given.shownVersion of the case on the card that was pressed
 */
export function contribute(
  about: Case,
  given: { readonly text: string; readonly shownVersion: number },
  by: NamedPerson,
  now: Instant,
): Contributed {
  const text = given.text.trim();
  if (!isGuest(about, by.id)) return { kind: 'refused', why: 'notInvited' };
  const all = contributionsOf(about);
  const own = all.filter((line) => line.by.id === by.id);
  const isThere = own.some((line) => line.text === text && (line.version ?? 0) > given.shownVersion);
  if (isThere) return { kind: 'again' };
  if (isOver(about)) return { kind: 'refused', why: 'over' };
  if (text === '') return { kind: 'refused', why: 'noText' };
  if (own.length >= mostContributions.each || all.length >= mostContributions.all) {
    return { kind: 'refused', why: 'tooMany' };
  }
  // The name may be known only now.
  const guests = (about.guests ?? []).map((one) =>
    one.id === by.id && one.name === '' ? { ...one, name: by.name } : one,
  );
  const line = { what: 'contributed', text, isReferredTo: true } as const;
  return { kind: 'contributed', value: withChange({ ...about, guests }, line, by, now) };
}
