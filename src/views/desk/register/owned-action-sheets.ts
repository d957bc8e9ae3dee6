import { versionOfAction } from '../../../domain/action-changes/version-of-action';
import { cardButton } from '../../card-button';
import { registerData } from '../../register-press';
import { say } from '../../words';
import type { FormSheet } from '../form-card';
import { actionCardFields } from './entry-fields';
import type { OwnedActionCard, OwnedActionOptions } from './owned-action-view';

/** So many people keep the card far inside the budget. */
const mostPeople = 120;

/** The two forms of an action's card: another date with a reason, and another owner. */
export function ownedActionSheets(
  { action, people }: OwnedActionCard,
  { language, groupId, typed = {} }: OwnedActionOptions,
): FormSheet[] {
  const values = new Map(Object.entries(typed));
  const others = people.filter(({ id }) => id !== action.owner?.id).slice(0, mostPeople);
  const ids = { g: groupId, id: action.id, r: versionOfAction(action), l: language };
  return [
    {
      title: say(language, 'owned.move'),
      fields: [
        {
          ...{ id: actionCardFields.due, label: say(language, 'owned.newDue'), kind: 'date', isRequired: true },
          value: values.get(actionCardFields.due) ?? action.due,
        },
        {
          ...{ id: actionCardFields.reason, label: say(language, 'owned.reason'), kind: 'text', isRequired: true },
          value: values.get(actionCardFields.reason),
        },
      ],
      save: cardButton(say(language, 'owned.moveDo'), registerData('action.move', ids), { style: 'positive' }),
    },
    // A list without a choice breaks the card in clients that have no search.
    ...(others.length === 0
      ? []
      : [
          {
            title: say(language, 'owned.handOver'),
            fields: [
              {
                ...{ id: actionCardFields.to, label: say(language, 'owned.to') },
                ...{ kind: 'person' as const, isRequired: true },
                value: values.get(actionCardFields.to),
                choices: others.map(({ id, name }) => ({ title: name, value: id })),
              },
            ],
            save: cardButton(say(language, 'owned.handOverDo'), registerData('action.handOver', ids), {
              style: 'positive',
            }),
          },
        ]),
  ];
}
