import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import type { Case } from '../case';
import { guestOf } from '../guests/guests-of';
import { isAsShown } from './is-as-shown';
import { withChange } from './with-change';

export type InvitationEnded =
  | { readonly kind: 'ended'; readonly value: Case }
  /** It had ended. */
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly why: 'stale' | 'noGuest' };

/** Ends what one person was asked in for: from then on the case is closed to them. Also when the case is over. */
export function endInvitation(
  about: Case,
  { personId, shownVersion }: { readonly personId: string; readonly shownVersion: number },
  by: NamedPerson,
  now: Instant,
): InvitationEnded {
  const guest = guestOf(about, personId);
  if (guest === undefined) return { kind: 'refused', why: 'noGuest' };
  if (guest.endedAt !== undefined) return { kind: 'again' };
  // A press from before the person was asked in anew does not end that.
  if (!isAsShown(about, shownVersion)) return { kind: 'refused', why: 'stale' };
  const guests = (about.guests ?? []).map((one) => (one === guest ? { ...one, endedAt: now } : one));
  return { kind: 'ended', value: withChange({ ...about, guests }, { what: 'uninvited', text: guest.name }, by, now) };
}
