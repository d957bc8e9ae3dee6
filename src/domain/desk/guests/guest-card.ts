import type { Case } from '../case';
import type { GuestMatter } from './guest-matter';

/** The cards between the group and those who are asked in for one case. */
export const guestCardKinds = [
  /** For the guest: the case, and room to write. */
  'guestCase',
  /** For the chair: what a guest has written. */
  'contribution',
] as const;

/** The facts that one of these cards shows. */
export type GuestCard =
  | { readonly card: 'guestCase'; readonly about: GuestMatter }
  | { readonly card: 'contribution'; readonly about: Case; readonly line: Case['history'][number] };
