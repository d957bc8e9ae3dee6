import type { Instant, LocalDate } from '../../calendar';
import type { NamedPerson } from '../../person';
import { isOver, type Case } from '../case';
import { contributionsOf, guestOf } from './guests-of';

/**
 * All that a guest sees of a case: what it is about, what the group wants to know, and what they have written themselves.
 * Not who else takes part or what they wrote, nor what the group, its areas or the leadership make of it.
 */
export interface GuestMatter {
  readonly caseId: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly areas: readonly string[];
  readonly due: LocalDate | undefined;
  readonly state: Case['state'];
  readonly ask: string;
  readonly invitedBy: NamedPerson;
  readonly invitedAt: Instant;
  readonly own: readonly { readonly at: Instant; readonly text: string }[];
  /** `over`: the case is. `ended`: the person takes part no more, or by a later card; then nothing but the title is told. */
  readonly standing: 'open' | 'over' | 'ended';
}

/**
 * The case as somebody sees it who was asked in.
 * @param nth of their invitations; the latest unless said
 */
export function guestMatter(about: Case, personId: string, nth?: number): GuestMatter | undefined {
  const guest = guestOf(about, personId);
  if (guest === undefined) return undefined;
  const isEnded = guest.endedAt !== undefined || (nth ?? guest.nth) !== guest.nth;
  const { id: caseId, version, title, state } = about;
  const always = { caseId, version, title, state, invitedBy: guest.by, invitedAt: guest.at };
  if (isEnded) return { ...always, standing: 'ended', description: '', areas: [], due: undefined, ask: '', own: [] };
  return {
    ...always,
    standing: isOver(about) ? 'over' : 'open',
    description: about.description,
    areas: about.areas.map(({ name }) => name),
    due: about.due,
    ask: guest.ask,
    own: contributionsOf(about).flatMap(({ by, at, text = '' }) => (by.id === personId ? [{ at, text }] : [])),
  };
}
