import type { Instant } from '../../domain/calendar';
import type { NamedPerson } from '../../domain/person';
import type { GroupOutline } from '../../domain/setup/group-outline';
import type { OutlineProblem } from '../../domain/setup/outline-problem';

/** A press that changes what is filled in. */
export interface OutlineChange {
  /** The version that the pressed card showed. */
  readonly shown: number;
  readonly by: NamedPerson;
  /** The same for a redelivered press. */
  readonly pressId: string;
  readonly change: (outline: GroupOutline) => GroupOutline;
}

/** What is filled in, as it stands. */
export interface OutlineState {
  readonly outline: GroupOutline;
  readonly version: number;
}

export type SavedOutline =
  | (OutlineState & { readonly kind: 'saved' })
  /** Somebody else has changed it since: nothing was saved. */
  | (OutlineState & { readonly kind: 'stale'; readonly by: string | undefined; readonly at: Instant })
  | (OutlineState & { readonly kind: 'wrong'; readonly problems: readonly OutlineProblem[] });
