import type { Right } from '../../src/domain/access';
import type { DeskWorld } from './a-desk';
import type { Actor } from './actors';

/** What a button asks for, and a press of it that would do something, were it the right person's. */
export interface VerbRow {
  /** `own`: everybody's own affair. `nobody`: it can do nothing in this world, whoever presses. */
  readonly right: Right | 'own' | 'nobody';
  /** Who may, when whose the thing is decides too. */
  readonly only?: readonly Actor[];
  /** The button's data and what was filled in, beside verb and group. */
  readonly data: object | ((world: DeskWorld) => object | Promise<object>);
  /** `changes`: something is stored. `shows`: a card comes back. */
  readonly does: 'changes' | 'shows';
  /** What has to happen first. */
  readonly before?: (world: DeskWorld) => Promise<unknown>;
}
