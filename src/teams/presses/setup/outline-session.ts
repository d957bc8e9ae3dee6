import type { SavedOutline, OutlineState } from '../../../app/setup/outline-home';
import type { LocalDate } from '../../../domain/calendar';
import type { GroupOutline } from '../../../domain/setup/group-outline';
import type { OutlineProblem } from '../../../domain/setup/outline-problem';
import type { TeamPeople } from '../../../views/setup/form-reader';
import type { SetupView } from '../../../views/setup-press';
import type { RawForm } from '../../../views/status-fields';
import type { Answer } from '../../turn';

/** What became of a press, for the card that answers it. */
export interface Shown {
  readonly problems?: readonly OutlineProblem[] | undefined;
  readonly told?: readonly string[] | undefined;
  readonly typed?: RawForm | undefined;
  /** The area whose people and name stand in the form. */
  readonly editing?: string | undefined;
}

/** Somebody who fills in a group: one that is to be, or one that is there. */
export interface OutlineSession {
  readonly state: OutlineState;
  readonly team: TeamPeople;
  /** Ids of areas that have ended, which no new one may have. */
  readonly takenIds: readonly string[];
  /** Of a group that is there: its day, after which a change may begin. */
  readonly today: LocalDate | undefined;
  /** What is wrong with one part as it would be, before it is saved. */
  readonly check: (next: GroupOutline) => readonly OutlineProblem[];
  /** Undefined when there is nothing to fill in any more. */
  readonly save: (shown: number, change: (outline: GroupOutline) => GroupOutline) => Promise<SavedOutline | undefined>;
  readonly draw: (view: SetupView, state: OutlineState, shown?: Shown) => Promise<Answer>;
  /** What to answer when there is nothing to fill in any more. */
  readonly over: () => Promise<Answer>;
  /** After a change was saved: a sentence, where the same view is drawn again. */
  readonly saved: readonly string[];
}
