import type { LocalDate } from '../../../domain/calendar';
import type { Entry } from '../../../domain/desk/entry';
import type { EntryChoices } from '../../../domain/desk/register/entry-choices';
import type { Language } from '../../../domain/language';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { dayText } from '../../dates';
import type { FormProblem } from '../../form-problem';
import { labelledLine } from '../../labelled-line';
import { problemText } from '../../problem-text';
import { registerData } from '../../register-press';
import type { RawForm } from '../../status-fields';
import { say } from '../../words';
import { formCard } from '../form-card';
import { entryFormFields } from './entry-form-fields';

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

/** The form for advice, a decision or a note: a new one, or one to be corrected. */
export function entryFormCard(options: EntryFormOptions): CardMessage {
  const { kind, language, groupName, groupId, entry, problems = [], told } = options;
  const fields = entryFormFields(options);
  const label = (field: string) => fields.find(({ id }) => id === field)?.label ?? field;
  const wrong = problems.map((problem) => problemText(label(problem.field), problem, language));
  const ids = { g: groupId, m: options.meetingId, id: options.entryId, l: language };
  const data =
    entry === undefined
      ? registerData('entry.save', { ...ids, k: kind })
      : registerData('entry.change', { ...ids, r: entry.version });
  return formCard(
    {
      title: say(language, entry === undefined ? `register.new.${kind}` : `register.change.${kind}`),
      group: groupName,
      notice: [
        ...(told === undefined ? [] : [told]),
        ...(wrong.length === 0 ? [] : [say(language, 'register.problems'), ...wrong]),
      ],
      lines: [
        labelledLine(
          '',
          say(language, 'register.meeting', { day: dayText(options.meetingDay, language, options.today) }),
        ),
      ],
      fields,
      buttons: [cardButton(say(language, 'register.save'), data, { style: 'positive' })],
    },
    language,
  );
}
