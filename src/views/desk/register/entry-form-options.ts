import type { LocalDate } from '../../../domain/calendar';
import type { Entry } from '../../../domain/desk/entry';
import type { EntryChoices } from '../../../domain/desk/register/entry-choices';
import type { Language } from '../../../domain/language';
import type { FormProblem } from '../../form-problem';
import type { RawForm } from '../../status-fields';

/** What a form for an entry is drawn from. */
export interface EntryFormOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly today: LocalDate;
  readonly kind: Entry['kind'];
  /** Where it belongs, and the id it gets: saving twice makes one. */
  readonly meetingId: string;
  readonly meetingDay: LocalDate;
  readonly entryId: string;
  /** What was written after the command. */
  readonly text?: string | undefined;
  /** The entry to be corrected; a new one otherwise. */
  readonly entry?: Entry | undefined;
  readonly choices: EntryChoices;
  readonly mayMarkWide: boolean;
  readonly problems?: readonly FormProblem[] | undefined;
  /** A sentence above the form: why it was refused, or what has changed. */
  readonly told?: string | undefined;
  readonly typed?: RawForm | undefined;
}
