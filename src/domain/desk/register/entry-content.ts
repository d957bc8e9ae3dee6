import type { NamedPerson } from '../../person';
import type { Visibility } from '../../visibility';
import type { Entry } from '../entry';

/** How one area does what the advice says. */
export type OwnWay = Extract<Entry, { kind: 'advice' }>['ownWays'][number];

/** What somebody filled in. */
export type EntryContent = {
  readonly text: string;
  readonly visibility: Visibility;
  readonly caseId: string | undefined;
  readonly focusArea: string | undefined;
} & (
  | { readonly kind: 'advice'; readonly isAgainst: boolean; readonly ownWay: OwnWay | undefined }
  | { readonly kind: 'decision'; readonly decidedBy: NamedPerson; readonly authority: string }
  | { readonly kind: 'note' }
);
