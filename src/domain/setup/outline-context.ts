import type { LocalDate } from '../calendar';
import type { PersonRef } from '../identifiers';
import type { Picked } from './group-outline';

/** When the changes hold from, and how the group names people. */
export interface OutlineContext {
  /** Undefined for a group that begins with this: nothing in it is dated. */
  readonly today: LocalDate | undefined;
  /** How the group names somebody already: the id, or a sign-in name. */
  readonly refOf: (person: Picked) => PersonRef;
}
