import type { Role } from '../../access';
import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';

/** Somebody who writes in the register, or presses a button of one of its cards. */
export interface EntryPress {
  /** The same for a redelivered press. */
  readonly id: string;
  readonly by: NamedPerson;
  readonly roles: readonly Role[];
  /** The areas that the person answers for. */
  readonly areaIds: readonly string[];
  readonly at: Instant;
}
