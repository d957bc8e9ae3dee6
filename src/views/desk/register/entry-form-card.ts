import type { EntryFormOptions } from './entry-form-options';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { dayText } from '../../dates';
import { labelledLine } from '../../labelled-line';
import { problemText } from '../../problem-text';
import { registerData } from '../../register-press';
import { say } from '../../words';
import { formCard } from '../form-card';
import { entryFormFields } from './entry-form-fields';

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
