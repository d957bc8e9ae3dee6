import type { Language } from '../domain/language';
import type { ActionLogOptions } from './action-log-options';
import type { View } from './view';
import { cardButton } from './card-button';
import { cutText } from '../domain/cut-text';
import { actionChoice } from './desk/register/entry-fields';
import { problemText } from './problem-text';
import { registerData } from './register-press';
import { shownText } from './shown-text';
import { say } from './words';

/** So many keep the card far inside the budget; the first ones are those that are due. */
const mostChoices = 40;

/** The part of the log that opens one action for somebody who may change it; nothing where there is none. */
export function actionLogChoice(change: ActionLogOptions['change'], language: Language): View {
  if (change === undefined || change.actions.length === 0) return { choose: [], buttons: [] };
  const label = say(language, 'owned.choice');
  const choices = change.actions
    .slice(0, mostChoices)
    .map(({ id, text }) => ({ title: shownText(cutText(text, 80)), value: id }));
  return {
    choose: [
      {
        ...{ id: actionChoice, label, choices },
        missing: problemText(label, { field: actionChoice, problem: 'missing' }, language),
      },
    ],
    buttons: [cardButton(say(language, 'owned.open'), registerData('action.open', { g: change.groupId, l: language }))],
  };
}
