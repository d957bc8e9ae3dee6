import { entryLimits, type Entry } from '../../../domain/desk/entry';
import type { OwnWay } from '../../../domain/desk/register/entry-content';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import type { FormProblem } from '../../form-problem';
import { labelledLine } from '../../labelled-line';
import { problemText } from '../../problem-text';
import { rawForm } from '../../raw-form';
import { registerData } from '../../register-press';
import { shownText } from '../../shown-text';
import { typedText } from '../../typed-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { entryFields } from './entry-fields';
import type { RegisterOptions } from './register-options';

type Area = OwnWay['area'];

/** The form in which an area says how it follows the advice: its own, or one of all for the chair. */
export function ownWayCard(
  entry: Extract<Entry, { kind: 'advice' }>,
  areas: readonly Area[],
  options: RegisterOptions & { readonly problems?: readonly FormProblem[]; readonly typed?: object },
): CardMessage {
  const { language, groupId, groupName, problems = [], told = [] } = options;
  const typed = new Map(Object.entries(rawForm(options.typed)));
  const area = typed.get(entryFields.ownArea) ?? areas[0]?.id ?? '';
  const before = entry.ownWays.find((one) => one.area.id === area)?.text ?? '';
  const labels = new Map([
    [entryFields.ownArea, say(language, 'register.area')],
    [entryFields.ownText, say(language, 'register.ownWayText')],
  ] as const);
  const label = (field: string) => new Map<string, string>(labels).get(field) ?? field;
  const wrong = problems.map((problem) => problemText(label(problem.field), problem, language));
  return formCard(
    {
      title: say(language, 'register.ownWayTitle'),
      group: groupName,
      notice: [...told, ...(wrong.length === 0 ? [] : [say(language, 'register.problems'), ...wrong])],
      lines: [
        labelledLine(`${say(language, 'register.advice')}: `, shownText(entry.text)),
        labelledLine('', say(language, 'register.ownWayHint')),
      ],
      fields: [
        {
          ...{ id: entryFields.ownArea, label: label(entryFields.ownArea), kind: 'choice', value: area },
          ...{ isRequired: true, choices: areas.map(({ id, name }) => ({ title: name, value: id })) },
        },
        {
          ...{ id: entryFields.ownText, label: label(entryFields.ownText), kind: 'text' },
          value: typed.get(entryFields.ownText) ?? before,
        },
      ],
      buttons: [
        cardButton(
          say(language, 'register.save'),
          registerData('entry.saveOwnWay', { g: groupId, m: entry.meetingId, id: entry.id, l: language }),
          { style: 'positive' },
        ),
      ],
    },
    language,
  );
}

/** Reads that form; an empty text is the area's own way taken back. Never throws. */
export function parseOwnWay(
  data: unknown,
  areas: readonly Area[],
): { readonly way: OwnWay } | { readonly problems: readonly FormProblem[] } {
  const values = new Map(Object.entries(rawForm(data)));
  const area = areas.find(({ id }) => id === values.get(entryFields.ownArea));
  const text = typedText(values.get(entryFields.ownText) ?? '');
  if (area === undefined) return { problems: [{ field: entryFields.ownArea, problem: 'notAChoice' }] };
  if (text.length > entryLimits.ownWay) {
    return { problems: [{ field: entryFields.ownText, problem: 'tooLong', max: entryLimits.ownWay }] };
  }
  return { way: { area: { id: area.id, name: area.name }, text } };
}
