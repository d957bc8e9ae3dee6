import type { Language } from '../../domain/language';
import type { NamedPerson } from '../../domain/person';
import type { GroupOutline } from '../../domain/setup/group-outline';
import type { OutlineProblem } from '../../domain/setup/outline-problem';
import type { TeamChannel } from '../../domain/setup/team-channel';
import type { OutlineTarget } from '../setup-press';
import type { RawForm } from '../status-fields';

/** What a part of the set-up is drawn from. */
export interface OutlineOptions {
  readonly target: OutlineTarget;
  readonly version: number;
  readonly outline: GroupOutline;
  readonly language: Language;
  /** Everybody in the team, by name: offered in every list of people. */
  readonly people: readonly NamedPerson[];
  /** The channels that the group may have. */
  readonly channels?: readonly TeamChannel[] | undefined;
  /** Who was offered the chair. */
  readonly offeredTo?: NamedPerson | undefined;
  readonly problems?: readonly OutlineProblem[] | undefined;
  /** What became of the press, in sentences of which the first is the heading. */
  readonly told?: readonly string[] | undefined;
  readonly typed?: RawForm | undefined;
}
