import type { Entry } from '../entry';

/** What a press on an entry comes to. */
export type EntryChanged<E extends Entry = Entry> =
  | { readonly kind: 'changed'; readonly entry: E }
  /** It is so already: the same press once more. */
  | { readonly kind: 'again' }
  /** The card showed an older version: nothing is changed. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly why: EntryRefusal };

/** `wideIsChairs`: only the chair may mark something for wide use. */
export type EntryRefusal = 'notYourEntry' | 'notYourDecision' | 'notYourArea' | 'wideIsChairs' | 'otherKind';
