import type { Language } from '../../../domain/language';
import { agendaData } from '../../agenda-press';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import type { FormProblem } from '../../form-problem';
import { labelledLine } from '../../labelled-line';
import { problemText } from '../../problem-text';
import { shownText } from '../../shown-text';
import type { RawForm } from '../../status-fields';
import { say } from '../../words';
import { formCard } from '../form-card';
import type { FormField } from '../form-field';
import { caseFields, noCaseChoice } from './case-fields';

type NamedArea = { readonly id: string; readonly name: string };

/** What the form for a matter is drawn from. */
export interface ParkFormOptions {
  readonly groupId: string;
  readonly groupName: string;
  /** Given to the case when it is saved, so that saving twice makes one. */
  readonly caseId: string;
  readonly title: string;
  readonly description: string;
  /** The group's areas. */
  readonly areas: readonly NamedArea[];
  /** The areas the person can speak for; asked when there is a choice. */
  readonly own: readonly NamedArea[];
  readonly language: Language;
  readonly problems?: readonly FormProblem[] | undefined;
  readonly typed?: RawForm | undefined;
}

const longestName = 40;

/** The short form behind «sak»: what it is about, more of it, the areas it concerns, and whether it is urgent. */
export function parkForm(options: ParkFormOptions): CardMessage {
  const { groupId, groupName, caseId, areas, own, language, problems = [] } = options;
  const typed = new Map(Object.entries(options.typed ?? {}));
  const choices = (some: readonly NamedArea[]) =>
    some.map(({ id, name }) => ({ title: cutText(name, longestName), value: id }));
  const label = (field: string) => labelOf(field, language);
  const fields: readonly FormField[] = [
    {
      id: caseFields.title,
      label: label(caseFields.title),
      kind: 'line',
      isRequired: true,
      value: typed.get(caseFields.title) ?? options.title,
    },
    {
      id: caseFields.description,
      label: label(caseFields.description),
      kind: 'text',
      value: typed.get(caseFields.description) ?? options.description,
    },
    ...(own.length > 1
      ? [
          {
            id: caseFields.from,
            label: label(caseFields.from),
            kind: 'choice' as const,
            value: typed.get(caseFields.from) ?? own[0]?.id ?? noCaseChoice,
            choices: [...choices(own), { title: say(language, 'parkCase.fromGroup'), value: noCaseChoice }],
          },
        ]
      : []),
    ...(areas.length === 0
      ? []
      : [
          {
            id: caseFields.areas,
            label: label(caseFields.areas),
            kind: 'many' as const,
            value: typed.get(caseFields.areas) ?? '',
            choices: choices(areas),
          },
        ]),
    {
      id: caseFields.urgent,
      label: label(caseFields.urgent),
      kind: 'toggle',
      value: typed.get(caseFields.urgent) ?? 'false',
    },
  ];
  const told = problems.map((problem) => problemText(label(problem.field), problem, language));
  const title = say(language, 'parkCase.title', { group: shownText(groupName) });
  return formCard(
    {
      title,
      group: '',
      notice: told.length === 0 ? [] : [say(language, 'parkCase.problems'), ...told],
      lines: [labelledLine('', say(language, 'parkCase.intro'))],
      fields,
      buttons: [
        cardButton(say(language, 'parkCase.save'), agendaData('case.raise', { g: groupId, c: caseId, l: language }), {
          style: 'positive',
        }),
      ],
    },
    language,
  );
}

function labelOf(field: string, language: Language): string {
  switch (field) {
    case caseFields.description:
      return say(language, 'parkCase.description');
    case caseFields.from:
      return say(language, 'parkCase.from');
    case caseFields.areas:
      return say(language, 'parkCase.areas');
    case caseFields.urgent:
      return say(language, 'parkCase.urgent');
    default:
      return say(language, 'parkCase.what');
  }
}
