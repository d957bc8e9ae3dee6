import type { Action } from '../domain/action';
import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import { bindCard } from './bind-card';
import type { CardMessage } from './card-message';
import { dayText } from './dates';
import { shownText } from './shown-text';
import { say } from './words';

/** What the form for a new action turns into when the action is saved. */
export function actionSavedCard(
  action: Action,
  { language, today }: { readonly language: Language; readonly today: LocalDate },
): CardMessage {
  const { owner, area, due } = action;
  const summary = say(language, 'actionSaved.summary', { text: shownText(action.text) });
  const card = bindCard('action-saved', {
    lang: language,
    summary,
    title: say(language, 'actionSaved.title'),
    text: shownText(action.text),
    facts: [
      say(language, 'actionSaved.owner', {
        name: owner === undefined ? say(language, 'actionForm.noOwner') : shownText(owner.name),
      }),
      say(language, 'actionSaved.area', {
        name: area === undefined ? say(language, 'actionForm.wholeGroup') : shownText(area.name),
      }),
      due === undefined ? say(language, 'log.noDue') : say(language, 'log.due', { day: dayText(due, language, today) }),
    ].map((text) => ({ text })),
    where: say(language, 'actionSaved.where'),
  });
  return { card, summary };
}
