import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import { caseLimits, isOver, type Case, type Guest } from '../case';
import { guestOf, guestsNow } from '../guests/guests-of';
import { isAsShown } from './is-as-shown';
import { withChange } from './with-change';

/** Most people who take part in one case at the same time. */
export const mostGuests = 10;

/** `stale`: the case was changed since it was shown. */
export type InviteRefusal = 'over' | 'stale' | 'tooMany';

export type GuestInvited =
  | { readonly kind: 'invited'; readonly value: Case }
  /** The person takes part already. */
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly why: InviteRefusal };

/** Asks somebody from outside the group in for this case. */
export function inviteGuest(
  about: Case,
  wanted: { readonly person: NamedPerson; readonly ask: string; readonly shownVersion: number },
  by: NamedPerson,
  now: Instant,
): GuestInvited {
  const { person, shownVersion } = wanted;
  const before = guestOf(about, person.id);
  if (before !== undefined && before.endedAt === undefined) return { kind: 'again' };
  if (!isAsShown(about, shownVersion)) return { kind: 'refused', why: 'stale' };
  if (isOver(about)) return { kind: 'refused', why: 'over' };
  const others = (about.guests ?? []).filter((one) => one !== before);
  if (guestsNow(about).length >= mostGuests || others.length >= caseLimits.guests) {
    return { kind: 'refused', why: 'tooMany' };
  }
  const ask = wanted.ask.trim().slice(0, caseLimits.ask);
  const guest: Guest = { id: person.id, name: person.name, nth: (before?.nth ?? 0) + 1, ask, by, at: now };
  const invited = { ...about, guests: [...others, guest] };
  return { kind: 'invited', value: withChange(invited, { what: 'invited', text: person.name }, by, now) };
}
