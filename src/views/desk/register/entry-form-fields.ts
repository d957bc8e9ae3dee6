import { noChoice } from '../../action-form-fields';
import { say } from '../../words';
import type { FormField } from '../form-field';
import type { EntryFormOptions } from './entry-form-options';
import { entryFields } from './entry-fields';

/** The inputs of the form, filled with what was typed, or else with the entry. Choices that nobody has are left out. */
export function entryFormFields(options: EntryFormOptions): FormField[] {
  const { kind, language, entry, choices, mayMarkWide, text = '' } = options;
  const typed = new Map(Object.entries(options.typed ?? {}));
  const value = (id: string, before: string | undefined) => typed.get(id) ?? before ?? '';
  const choice = (id: string, label: string, before: string | undefined, offered: FormField['choices']): FormField => ({
    ...{ id, label, kind: 'choice', value: value(id, before ?? noChoice), choices: offered },
  });
  const none = (title: string) => ({ title, value: noChoice });
  const { caseId, focusArea } = entry ?? {};
  const field = (id: string, label: string, before: string | undefined, more: Omit<FormField, 'id' | 'label'>) => ({
    ...{ id, label, value: value(id, before), ...more },
  });
  return [
    field(entryFields.text, say(language, `register.text.${kind}`), entry?.text ?? text, {
      ...{ kind: 'text', isRequired: true },
    }),
    ...(kind === 'advice' ? adviceFields(options, field, choice) : []),
    ...(kind === 'decision' ? decisionFields(options, field) : []),
    ...(choices.cases.length === 0
      ? []
      : [
          choice(entryFields.caseId, say(language, 'register.case'), caseId, [
            none(say(language, 'register.noCase')),
            ...choices.cases.map(({ id, title }) => ({ title, value: id })),
          ]),
        ]),
    ...(choices.focusAreas.length === 0
      ? []
      : [
          choice(entryFields.focusArea, say(language, 'register.focusArea'), focusArea, [
            none(say(language, 'register.noFocusArea')),
            ...choices.focusAreas.map((name) => ({ title: name, value: name })),
          ]),
        ]),
    ...(mayMarkWide
      ? [
          choice(entryFields.visibility, say(language, 'register.visibility'), entry?.visibility ?? 'group', [
            { title: say(language, 'register.group'), value: 'group' },
            { title: say(language, 'register.wide'), value: 'wide' },
          ]),
        ]
      : []),
  ];
}

type MakeField = (
  id: string,
  label: string,
  before: string | undefined,
  more: Omit<FormField, 'id' | 'label'>,
) => FormField;
type MakeChoice = (id: string, label: string, before: string | undefined, offered: FormField['choices']) => FormField;

function adviceFields({ language, entry, choices }: EntryFormOptions, field: MakeField, choice: MakeChoice) {
  const isAgainst = entry?.kind === 'advice' && entry.isAgainst;
  const areas = choices.areas.map(({ id, name }) => ({ title: name, value: id }));
  return [
    field(entryFields.against, say(language, 'register.isAgainst'), String(isAgainst), { kind: 'toggle' }),
    ...(areas.length === 0
      ? []
      : [
          choice(entryFields.ownArea, say(language, 'register.ownWayArea'), undefined, [
            { title: say(language, 'register.noArea'), value: noChoice },
            ...areas,
          ]),
          field(entryFields.ownText, say(language, 'register.ownWayText'), '', { kind: 'text' }),
        ]),
  ];
}

/** So many people, with names so long, keep the card far inside the budget. */
const mostPeople = 120;

function decisionFields({ language, entry, choices }: EntryFormOptions, field: MakeField) {
  const decision = entry?.kind === 'decision' ? entry : undefined;
  const known = decision === undefined ? [] : [decision.decidedBy];
  const offered = [...known, ...choices.people.filter(({ id }) => id !== known[0]?.id)].slice(0, mostPeople);
  return [
    field(entryFields.decidedBy, say(language, 'register.decidedBy'), decision?.decidedBy.id, {
      ...{ kind: 'person', isRequired: true },
      choices: offered.map(({ id, name }) => ({ title: name, value: id })),
    }),
    field(entryFields.authority, say(language, 'register.authority'), decision?.authority, { kind: 'line' }),
  ];
}
