import type { Instant } from '../calendar';
import type { NewcomerRole } from './newcomers';

export const newcomerCardKinds = [
  /** The first card of somebody in a role: what will come, and when. */
  'newcomer',
] as const;

/** What the first card of a role tells. */
export interface NewcomerCard {
  readonly card: 'newcomer';
  readonly role: NewcomerRole;
  /** The areas that the person answers for, or stands in for. */
  readonly areas: readonly string[];
  readonly chairName: string | undefined;
  /** The next meeting, and when its cards go out. */
  readonly next: { readonly startsAt: Instant; readonly asksAt: Instant } | undefined;
  /** For the chair: who reads the channel and is not in the group. */
  readonly outsiders: readonly string[];
}
