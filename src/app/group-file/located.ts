/** A spot in a group file. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/**
 * A value of a group file with its place. Every scalar is text: whether `no`, `1e3` or `09:00` is a word, a number or
 * a time is decided by the key it stands under, never by the look of it.
 */
export type Located =
  | { readonly kind: 'text'; readonly at: Place; readonly text: string }
  /** A key with nothing after it, `~` or an unquoted `null`. */
  | { readonly kind: 'empty'; readonly at: Place }
  | { readonly kind: 'list'; readonly at: Place; readonly items: readonly Located[] }
  | { readonly kind: 'map'; readonly at: Place; readonly entries: ReadonlyMap<string, LocatedEntry> };

export interface LocatedEntry {
  readonly keyAt: Place;
  readonly value: Located;
}
