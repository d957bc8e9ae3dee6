import type { Language } from '../../../domain/language';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { followData } from '../../follow-press';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { followFields } from './follow-fields';

/** Teams shows six buttons on a card; more groups become a list. */
const mostButtons = 6;

/** Asks which group somebody wants to follow. */
export function followChoiceCard(
  groups: readonly { readonly id: string; readonly name: string }[],
  language: Language,
): CardMessage {
  const title = say(language, 'follow.which');
  if (groups.length <= mostButtons) {
    const buttons = groups.map(({ id, name }) =>
      cardButton(shownText(cutText(name, 100)), followData('follow.show', { g: id, l: language })),
    );
    return noteCard({ title, lines: [], buttons }, language);
  }
  const choices = groups.map(({ id, name }) => ({ title: name, value: id }));
  const label = say(language, 'follow.group');
  return formCard(
    {
      title,
      group: '',
      fields: [{ id: followFields.group, label, kind: 'choice', isRequired: true, choices }],
      buttons: [
        cardButton(say(language, 'choose.go'), followData('follow.pick', { l: language }), { style: 'positive' }),
      ],
    },
    language,
  );
}
