import type { Action } from '../../action';
import type { Instant } from '../../calendar';
import type { FreeDays } from '../../calendar-of-meetings/planned-meeting';
import type { Group } from '../../group';
import type { Meeting } from '../../meeting';
import type { Case } from '../case';
import type { Subscription } from '../subscription';
import type { Summary } from '../summary';

/** All that decides what is due on a group's desk at `now`. Only what is in use: nothing of it grows with the years. */
export interface DeskFacts {
  readonly group: Group;
  readonly cases: readonly Case[];
  readonly actions: readonly Action[];
  readonly subscriptions: readonly Subscription[];
  /** The latest meeting that was opened, and its summary when there is one. */
  readonly meeting: Meeting | undefined;
  readonly summary: Summary | undefined;
  /** The meeting before it: its summary may still be waited for when the next one opens. */
  readonly former?: { readonly meeting: Meeting; readonly summary: Summary | undefined } | undefined;
  /** The free days of the group and of its country; none when nothing is said. */
  readonly freeDays?: FreeDays | undefined;
  readonly now: Instant;
}
