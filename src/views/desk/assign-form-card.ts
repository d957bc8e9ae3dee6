import type { LocalDate } from '../../domain/calendar';
import { plusDays } from '../../domain/calendar-of-meetings/days';
import type { Language } from '../../domain/language';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import type { FormProblem } from '../form-problem';
import { problemText } from '../problem-text';
import type { RawForm } from '../status-fields';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { formCard } from './form-card';
import { valueOf } from './read-text';
import { assignFields } from './upward-fields';

/** What the form is drawn of. */
export interface AssignFormOptions {
  readonly language: Language;
  readonly today: LocalDate;
  /** Given to the task when it is saved, so that saving twice makes one. */
  readonly caseId: string;
  /** The groups that the leader can give tasks. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly text: string;
  readonly problems?: readonly FormProblem[] | undefined;
  readonly refused?: string | undefined;
  readonly typed?: RawForm | undefined;
}

const usualDays = 14;

/** For a leader: which group, what the task is, and when it is to be delivered. */
export function assignFormCard(options: AssignFormOptions): CardMessage {
  const { language, today, caseId, groups, problems = [], typed, refused } = options;
  const value = (field: string, before: string) => (typed === undefined ? before : valueOf(typed, field));
  const wrong = [
    ...problems.map((problem) => problemText(labelOf(problem.field, language), problem, language)),
    ...(refused === undefined ? [] : [refused]),
  ];
  const isOne = groups.length === 1;
  return formCard(
    {
      title: say(language, 'upward.assignTitle'),
      group: isOne ? (groups[0]?.name ?? '') : '',
      notice: wrong.length === 0 ? [] : [say(language, 'upward.formProblems'), ...wrong],
      fields: [
        ...(isOne
          ? []
          : [
              {
                ...{ id: assignFields.group, label: labelOf(assignFields.group, language), kind: 'choice' as const },
                ...{ isRequired: true, value: value(assignFields.group, groups[0]?.id ?? '') },
                choices: groups.map(({ id, name }) => ({ title: name, value: id })),
              },
            ]),
        {
          ...{ id: assignFields.text, label: labelOf(assignFields.text, language), kind: 'text', isRequired: true },
          value: value(assignFields.text, options.text),
        },
        {
          ...{ id: assignFields.due, label: labelOf(assignFields.due, language), kind: 'date', isRequired: true },
          value: value(assignFields.due, plusDays(today, usualDays)),
        },
      ],
      buttons: [
        cardButton(say(language, 'upward.assignSave'), upwardData('up.assign', { c: caseId, l: language }), {
          style: 'positive',
        }),
      ],
    },
    language,
  );
}

function labelOf(field: string, language: Language): string {
  if (field === assignFields.group) return say(language, 'upward.assignGroup');
  return say(language, field === assignFields.due ? 'upward.due' : 'upward.assignText');
}
