import type { LocalDate } from '../../../domain/calendar';
import type { Language } from '../../../domain/language';
import type { NamedPerson } from '../../../domain/person';
import type { RawForm } from '../../status-fields';

export interface CaseOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly today: LocalDate;
  /** The chair: everybody else in the group only reads. */
  readonly mayChange: boolean;
  /** Who can be picked as the owner. */
  readonly people: readonly NamedPerson[];
  /** What was filled in and not stored. */
  readonly typed?: RawForm | undefined;
  /** What became of the press that drew the card again. */
  readonly told?: string | undefined;
}
