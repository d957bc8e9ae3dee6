import { actionFields, noChoice } from './action-form-fields';
import type { ActionFormOptions } from './action-form-options';
import type { View } from './view';
import { say } from './words';

/** The choices of the form for a new action that not every group has, and the one that is the chair's. */
export function actionFormMore(
  { language, cases = [], focusAreas = [], mayMarkWide = false }: ActionFormOptions,
  value: (field: string, before: string) => string,
  choice: (title: string, id: string) => View,
): View[] {
  const field = (id: string, label: string, first: View, choices: readonly View[], before = noChoice): View => ({
    ...{ id, label, value: value(id, before), choices: [first, ...choices] },
  });
  return [
    ...(cases.length === 0
      ? []
      : [
          field(
            actionFields.caseId,
            say(language, 'register.case'),
            choice(say(language, 'register.noCase'), noChoice),
            cases.map(({ id, title }) => choice(title, id)),
          ),
        ]),
    ...(focusAreas.length === 0
      ? []
      : [
          field(
            actionFields.focusArea,
            say(language, 'register.focusArea'),
            choice(say(language, 'register.noFocusArea'), noChoice),
            focusAreas.map((name) => choice(name, name)),
          ),
        ]),
    ...(mayMarkWide
      ? [
          field(
            actionFields.visibility,
            say(language, 'register.visibility'),
            choice(say(language, 'register.group'), 'group'),
            [choice(say(language, 'register.wide'), 'wide')],
            'group',
          ),
        ]
      : []),
  ];
}
